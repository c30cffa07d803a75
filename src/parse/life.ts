import type { Ward } from '../model/content/ward.ts';
import { firstDayOf } from '../model/figure/fiscal-year.ts';
import type { Notation } from '../model/figure/notation.ts';
import type { LenientReport } from './context.ts';
import type { Finding, Path } from './problem.ts';

/** A report belongs to the life of its ward: to a year in which it was there, and so do its previous values. */
export function lifeFindings(
  report: LenientReport,
  wards: readonly Ward[] | null,
  notation: Notation,
): readonly Finding[] {
  const ward = wards?.find(({ slug }) => slug === report.ward);
  const { fiscalYear } = report;
  if (!ward || fiscalYear == null) return [];
  const { name, from, until } = ward;
  if (until !== null && until < firstDayOf(fiscalYear, notation))
    return [{ path: ['fiscalYear'], say: (m) => m.afterEnd(name, until) }];
  if (from !== null && from >= firstDayOf(fiscalYear + 1, notation))
    return [{ path: ['fiscalYear'], say: (m) => m.beforeBegin(name, from) }];
  return from === null ? [] : foreignFindings(report, firstDayOf(fiscalYear, notation), name, from);
}

/** A value of the year before a ward began is that of another ward. */
function foreignFindings(
  report: LenientReport,
  firstDay: string,
  name: string,
  from: string,
): readonly Finding[] {
  if (from < firstDay) return [];
  const blocks = [
    ...report.strategies.map(({ results }, index) => ({ results, path: ['strategies', index] })),
    ...report.initiatives.map(({ results }, index) => ({ results, path: ['initiatives', index] })),
  ];
  return blocks.flatMap(({ results, path }) =>
    results.flatMap(({ previous }, index): readonly Finding[] => {
      const place: Path = [...path, 'results', index, 'previous'];
      return previous == null ? [] : [{ path: place, say: (m) => m.foreignPrevious(name, from) }];
    }),
  );
}
