import { difference } from './difference.ts';
import type { Figure } from './figure.ts';
import type { FiscalYear } from './fiscal-year.ts';
import { isReached, limitOf, type Target } from './target.ts';

/**
 * How a value stands to its target. `notYet` and `missed` both fall short of it: the first while its year lies ahead of
 * the report, the second in a report on that year or a later one. `untold` if they cannot be compared.
 */
export const TARGET_STATUSES = ['reached', 'notYet', 'missed', 'untold'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/** `close`: the value is no farther from the target than its margin, so another sample might have said otherwise. */
export type Attainment = Readonly<{ status: TargetStatus; close: boolean }>;

export const UNTOLD: Attainment = { status: 'untold', close: false };

/** Whether a value is known to fall short of its target, before or after its year. */
export const fallsShort = ({ status }: Attainment): boolean =>
  status === 'notYet' || status === 'missed';

/** A value of a report on `year`; `margin` in points, that of the difference where the target is last year's value. */
export type Measured = Readonly<{
  value: Figure | null;
  previous: Figure | null;
  year: FiscalYear;
  margin: number | null;
}>;

/** A target without a year is judged by the report that states it. */
export function attainmentBetween(measured: Measured, target: Target | null): Attainment {
  const { value, previous, year } = measured;
  const reached = isReached(value, target, previous);
  if (reached === null || !target) return UNTOLD;
  const close = isClose(measured, target);
  if (reached) return { status: 'reached', close };
  return { status: year < (target.by ?? year) ? 'notYet' : 'missed', close };
}

function isClose({ value, previous, margin }: Measured, target: Target): boolean {
  const limit = limitOf(target, previous);
  if (margin === null || limit?.number == null || value?.number == null) return false;
  return Math.abs(difference(value.number, limit.number)) <= margin;
}
