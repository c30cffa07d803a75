import type { Indicator } from '../../model/content/framework.ts';
import {
  placedResults,
  resultsUnder,
  type Dataset,
  type PlacedResult,
} from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';

/** The days from the first to the last fiscal year that has a value; null if nothing has. */
export type Period = Readonly<{ start: string; end: string }>;

/** The period of all values, or of those of one indicator. */
export function coverage(dataset: Dataset, indicator: Indicator | null = null): Period | null {
  const results = indicator
    ? resultsUnder(dataset, indicator).filter(({ result }) => result.indicator === indicator.code)
    : placedResults(dataset);
  const years = [...new Set(results.flatMap(measuredYears))];
  return years.length === 0 ? null : period(Math.min(...years), Math.max(...years));
}

/** The years for which a result states a number. */
const measuredYears = ({ report, result }: PlacedResult): readonly FiscalYear[] => [
  ...(result.value?.number == null ? [] : [report.fiscalYear]),
  ...(result.previous?.number == null ? [] : [report.fiscalYear - 1]),
];

const period = (first: FiscalYear, last: FiscalYear): Period => ({
  start: `${first}-04-01`,
  end: `${last + 1}-03-31`,
});
