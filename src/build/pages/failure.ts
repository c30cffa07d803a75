import { lastError, type Ended } from '../astro.ts';
import { Hindered, hindranceIn } from '../hindrance.ts';

/** Throws what a program said went wrong, where anything did. */
export function refuseFailure({ status, said }: Ended): void {
  if (status === 0) return;
  const hindrance = hindranceIn(said);
  if (hindrance) throw new Hindered(hindrance);
  throw new Error(lastError(said) ?? `ended with status ${status}`);
}
