import { perEdition, type Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { resultsUnder, type PlacedResult } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { resultRow, type ResultRow } from '../result/row.ts';

/** A row with the result that it says. */
export type PlacedRow = ResultRow & Readonly<{ placed: PlacedResult }>;

/** The results that ask the common question, of one fiscal year: only these stand on one axis. */
export type YearGroup = Readonly<{
  year: FiscalYear;
  reporting: number;
  rows: readonly PlacedRow[];
}>;

/** All results under an indicator, by how far they can be compared. Years are sorted newest first. */
export type IndicatorResults = Readonly<{
  years: readonly YearGroup[];
  variants: readonly PlacedRow[];
  own: readonly PlacedRow[];
}>;

export function indicatorResults(edition: Edition, { code }: Indicator): IndicatorResults {
  const found = resultsByCode(edition).get(code);
  if (!found) throw new RangeError(`unknown indicator: ${code}`);
  return found;
}

/** Page, chart, pictures and lists all ask for the same rows. */
const resultsByCode = perEdition(
  (edition) =>
    new Map(
      edition.dataset.index.indicators.map(({ indicator }) => [
        indicator.code,
        resultsOf(edition, indicator),
      ]),
    ),
);

function resultsOf(edition: Edition, indicator: Indicator): IndicatorResults {
  const { years, placesByYear } = edition.dataset.index;
  const all = Map.groupBy(
    resultsUnder(edition.dataset, indicator).map((placed) => ({
      ...resultRow(edition, placed),
      placed,
    })),
    ({ comparability }) => comparability,
  );
  const same = Map.groupBy(all.get('same') ?? [], ({ year }) => year);
  return {
    years: years.map((year) => ({
      year,
      reporting: placesByYear.get(year)?.length ?? 0,
      rows: same.get(year) ?? [],
    })),
    variants: all.get('variant') ?? [],
    own: all.get('own') ?? [],
  };
}

/** Of all results those of one fiscal year. */
export function resultsIn(
  { years, variants, own }: IndicatorResults,
  year: FiscalYear,
): IndicatorResults {
  const isThen = (one: Readonly<{ year: FiscalYear }>) => one.year === year;
  return {
    years: years.filter(isThen),
    variants: variants.filter(isThen),
    own: own.filter(isThen),
  };
}

/** Rows that carry a number; a text such as 「成果測定の対象外」 is no measured value. */
export const measured = <Row extends ResultRow>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ number }) => number !== null);
