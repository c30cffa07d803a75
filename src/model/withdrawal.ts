import type { Framework } from './framework.ts';
import type { Initiative } from './initiative.ts';

/** Whether a withdrawal criterion was hit, as the ward's mark says; `unknown` if there is no mark. */
export type Withdrawal = 'hit' | 'clear' | 'unknown';

/** The id of the mark that says that an initiative fell short of its withdrawal criterion. */
const HIT = '3';

/** Null for an initiative that states no withdrawal criterion and is not marked as having hit one. */
export function withdrawalOf(
  { scales }: Framework,
  { withdrawal, achievement }: Initiative,
): Withdrawal | null {
  const mark = scales.achievement.grades.find(({ value }) => value === achievement)?.id ?? null;
  if (mark === HIT) return 'hit';
  if (withdrawal === null) return null;
  return mark === null ? 'unknown' : 'clear';
}
