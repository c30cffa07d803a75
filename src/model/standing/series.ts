import { reportResults, wardReports, type Dataset, type PlacedResult } from '../dataset.ts';
import { changeBetween, type Change } from '../figure/change.ts';
import { isSameFigure, type Figure } from '../figure/figure.ts';
import type { FiscalYear } from '../figure/fiscal-year.ts';
import { distinctResults, measureKeys } from '../report/measure.ts';
import { differenceMargin } from './precision.ts';
import { betterDirection, previousStatement, valueStatement } from './standing.ts';
import type { Ward } from '../content/ward.ts';

/**
 * What is known of a measure in one fiscal year. `value` is the newest statement: where the report on the next year
 * prints another previous value than the year's own report did, it is that one, and `original` is what was printed first.
 * `fromNext` is true if only the next year's report states the value. `break` says what changed since the year before.
 */
export type Point = Readonly<{
  year: FiscalYear;
  value: Figure | null;
  original: Figure | null;
  fromNext: boolean;
  break: string | null;
}>;

/**
 * One measure of one ward, oldest point first; every year from the first to the last has a point. `change` is that from
 * the last but one to the last.
 */
export type Series = Readonly<{
  latest: PlacedResult;
  points: readonly Point[];
  change: Change | null;
}>;

/** Joins the results of a ward's reports that are one measure. A result that a report prints twice stands once. */
export function wardSeries(dataset: Dataset, { slug }: Ward): readonly Series[] {
  const newestFirst = wardReports(dataset)
    .filter(({ ward }) => ward.slug === slug)
    .toReversed()
    .flatMap((place) => distinctResults(reportResults(dataset, place)));
  return [...Map.groupBy(newestFirst, measureKeys(newestFirst)).values()].map(seriesOf);
}

function seriesOf(newestFirst: readonly PlacedResult[]): Series {
  const [latest] = newestFirst;
  const oldest = newestFirst.at(-1);
  if (!latest || !oldest) throw new RangeError('missing result');
  const last = latest.report.fiscalYear;
  const first = oldest.report.fiscalYear - (oldest.result.previous === null ? 0 : 1);
  const on = (year: FiscalYear) =>
    newestFirst.find(({ report }) => report.fiscalYear === year)?.result ?? null;
  const points = Array.from({ length: last - first + 1 }, (_, index) => first + index).map(
    (year) => ({
      year,
      ...statements(on(year)?.value ?? null, on(year + 1)?.previous ?? null),
      break: on(year)?.break ?? null,
    }),
  );
  const before = newestFirst.find(({ report }) => report.fiscalYear === last - 1) ?? null;
  return { latest, points, change: lastChange(latest, before, points) };
}

/** The earlier value is stated by the newest report, or by the report on its own year. */
function lastChange(
  latest: PlacedResult,
  before: PlacedResult | null,
  points: readonly Point[],
): Change | null {
  const [earlier, last] = points.slice(-2);
  if (last?.break !== null) return null;
  const stated = previousStatement(latest);
  const own = stated.wave === null && before ? valueStatement(before) : stated;
  const said = { ...own, figure: earlier?.value ?? null };
  const margin = differenceMargin(valueStatement(latest), said);
  return changeBetween(said.figure, last.value, betterDirection(latest), margin);
}

/** The year's own statement beside that of the next year's report. */
function statements(own: Figure | null, next: Figure | null) {
  const restated = own !== null && next !== null && !isSameFigure(own, next);
  return {
    value: restated ? next : (own ?? next),
    original: restated ? own : null,
    fromNext: own === null && next !== null,
  };
}
