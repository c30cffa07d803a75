import type { WardReport } from '../dataset.ts';

/** What stands in reports, that of the newest first; within a year in the order given. */
export const newestFirst = <Placed extends Pick<WardReport, 'report'>>(
  all: readonly Placed[],
): readonly Placed[] => all.toSorted((a, b) => b.report.fiscalYear - a.report.fiscalYear);
