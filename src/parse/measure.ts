import { entriesOf, repeatedFindings } from './repeated.ts';
import type { LenientReport } from './context.ts';
import type { Finding } from './problem.ts';

/** An id names one measure of a report: that it is one over the years, no two in the same year. */
export const measureFindings = ({ strategies }: LenientReport): readonly Finding[] =>
  repeatedFindings(
    strategies.flatMap(({ results }, index) =>
      entriesOf(results, ['strategies', index, 'results']),
    ),
    'id',
  );
