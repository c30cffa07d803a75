import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { placedResults, reportYears, type PlacedResult } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { resultRow, type ResultRow } from '../result/row.ts';

/** The results that ask the common question, of one fiscal year: only these stand on one axis. */
export type YearGroup = Readonly<{
  year: FiscalYear;
  reporting: number;
  rows: readonly ResultRow[];
}>;

/** All results under an indicator, by how far they can be compared. Years are sorted newest first. */
export type IndicatorResults = Readonly<{
  years: readonly YearGroup[];
  variants: readonly ResultRow[];
  own: readonly ResultRow[];
}>;

export function indicatorResults(edition: Edition, indicator: Indicator): IndicatorResults {
  const { dataset } = edition;
  const all = placedResults(dataset);
  const rows = (belongs: (placed: PlacedResult) => boolean) =>
    all.filter(belongs).map((placed) => resultRow(edition, placed));
  const same = rows(
    ({ result }) => result.indicator === indicator.code && result.comparability === 'same',
  );
  return {
    years: reportYears(dataset).map((year) => ({
      year,
      reporting: dataset.reports.filter(({ fiscalYear }) => fiscalYear === year).length,
      rows: same.filter((row) => row.year === year),
    })),
    variants: rows(
      ({ result }) => result.indicator === indicator.code && result.comparability === 'variant',
    ),
    own: rows(
      ({ result, strategy }) =>
        result.comparability === 'own' && strategy.indicators.includes(indicator.code),
    ),
  };
}

/** Rows that carry a number; a text such as 「成果測定の対象外」 is no measured value. */
export const measured = (rows: readonly ResultRow[]): readonly ResultRow[] =>
  rows.filter(({ number }) => number !== null);
