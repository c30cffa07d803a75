import type { Indicator } from '../../model/content/framework.ts';
import {
  placedResults,
  resultsUnder,
  type Dataset,
  type PlacedResult,
} from '../../model/dataset.ts';
import { firstDayOf, type FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Notation } from '../../model/figure/notation.ts';

/** The days from the first to the last year that has a value, as the city counts its years; null if nothing has. */
export type Period = Readonly<{ start: string; end: string }>;

/** The period of all values, or of those of one indicator. */
export function coverage(dataset: Dataset, indicator: Indicator | null = null): Period | null {
  const results = indicator
    ? resultsUnder(dataset, indicator).filter(({ result }) => result.indicator === indicator.code)
    : placedResults(dataset);
  const years = [...new Set(results.flatMap(measuredYears))];
  return years.length === 0
    ? null
    : period(Math.min(...years), Math.max(...years), dataset.framework.notation);
}

/** The years for which a result states a number. */
const measuredYears = ({ report, result }: PlacedResult): readonly FiscalYear[] => [
  ...(result.value?.number == null ? [] : [report.fiscalYear]),
  ...(result.previous?.number == null ? [] : [report.fiscalYear - 1]),
];

const period = (first: FiscalYear, last: FiscalYear, notation: Notation): Period => ({
  start: firstDayOf(first, notation),
  end: dayBefore(firstDayOf(last + 1, notation)),
});

function dayBefore(date: string): string {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
