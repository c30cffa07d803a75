import { placedResults, type Dataset, type PlacedResult } from '../dataset.ts';
import { isSameFigure, type Figure } from '../figure/figure.ts';
import type { FiscalYear } from '../figure/fiscal-year.ts';
import { per } from '../per.ts';
import { measureKeys } from '../report/measure.ts';

/**
 * A value that two reports of one ward state differently. `year` is the year it is about: that of the report whose
 * current value it is (`own`), which the report on the next year states as `next`.
 */
export type Restatement = Readonly<{ year: FiscalYear; own: Figure; next: Figure }>;

/** What another report states differently of a result's two values; both null if none does. */
export type Restated = Readonly<{ value: Restatement | null; previous: Restatement | null }>;

const NONE: Restated = { value: null, previous: null };

/** Looks up what is restated of any result of a data set. */
export function restatements(dataset: Dataset): (placed: PlacedResult) => Restated {
  const results = placedResults(dataset);
  const keyOf = measureKeys(results);
  const yearOf = (placed: PlacedResult, year: FiscalYear) => `${keyOf(placed)} ${year}`;
  const byYear = new Map(
    results.map((placed) => [yearOf(placed, placed.report.fiscalYear), placed.result]),
  );
  return (placed) => {
    const { report, result } = placed;
    const year = report.fiscalYear;
    const [before, after] = [year - 1, year + 1].map((one) => byYear.get(yearOf(placed, one)));
    const value = restatement(year, result.value, after?.previous);
    const previous = restatement(year - 1, before?.value, result.previous);
    return value || previous ? { value, previous } : NONE;
  };
}

function restatement(
  year: FiscalYear,
  own: Figure | null | undefined,
  next: Figure | null | undefined,
): Restatement | null {
  return own == null || next == null || isSameFigure(own, next) ? null : { year, own, next };
}

const restatementsOf = per(restatements);

/** What is restated of one result; the look-up of a data set is made once. */
export const restatedOf = (dataset: Dataset, placed: PlacedResult): Restated =>
  restatementsOf(dataset)(placed);
