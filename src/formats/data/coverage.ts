import type { Indicator } from '../../model/content/framework.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { observations } from '../../model/standing/observation.ts';

/** The days from the first to the last fiscal year that has a value; null if nothing has. */
export type Period = Readonly<{ start: string; end: string }>;

/** The period of all values, or of those of one indicator. */
export function coverage(dataset: Dataset, indicator: Indicator | null = null): Period | null {
  const years = observations(dataset)
    .filter(({ placed }) => indicator === null || placed.result.indicator === indicator.code)
    .flatMap(({ figure, fiscalYear }) => (figure?.number == null ? [] : [fiscalYear]));
  return years.length === 0 ? null : period(Math.min(...years), Math.max(...years));
}

const period = (first: FiscalYear, last: FiscalYear): Period => ({
  start: `${first}-04-01`,
  end: `${last + 1}-03-31`,
});
