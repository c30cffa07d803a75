import type { Framework } from '../content/framework.ts';
import { gradeOf } from '../content/scale.ts';
import type { Initiative } from './initiative.ts';

/** Whether a withdrawal criterion was hit, as the ward's mark says; `unknown` if there is no mark. */
export type Withdrawal = 'hit' | 'clear' | 'unknown';

/** Null for an initiative that states no withdrawal criterion and is not marked as having hit one. */
export function withdrawalOf(
  { scales }: Framework,
  { withdrawal, achievement }: Initiative,
): Withdrawal | null {
  const mark = gradeOf(scales.achievement, achievement);
  if (mark?.withdraws) return 'hit';
  if (withdrawal === null) return null;
  return mark === null ? 'unknown' : 'clear';
}
