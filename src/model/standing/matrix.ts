import {
  reportResults,
  reportYears,
  wardPlaces,
  type Dataset,
  type PlacedResult,
  type WardReport,
} from '../dataset.ts';
import type { FiscalYear } from '../figure/fiscal-year.ts';
import type { Indicator } from '../content/framework.ts';

/**
 * What a ward's report holds for an indicator. `shared`: results that ask the common question, or a variant of it;
 * `own`: the ward's own measures only; `unmeasured`: it stands on the report without a result; `absent`: it does not.
 */
export type Cell = Readonly<{
  indicator: Indicator;
  kind: 'shared' | 'own' | 'unmeasured' | 'absent';
  results: readonly PlacedResult[];
}>;

export type WardCells = WardReport & Readonly<{ cells: readonly Cell[] }>;

/** The wards whose newest report is about the same fiscal year: only these stand beside each other. */
export type YearCells = Readonly<{ year: FiscalYear; wards: readonly WardCells[] }>;

/** Every reporting ward × every indicator from the ward's newest report, grouped by its year, newest first. */
export function matrixOf(dataset: Dataset): readonly YearCells[] {
  const newest = newestReports(dataset);
  return reportYears(dataset)
    .map((year) => ({
      year,
      wards: newest
        .filter(({ report }) => report.fiscalYear === year)
        .map((place) => ({ ...place, cells: cellsOf(dataset, place) })),
    }))
    .filter(({ wards }) => wards.length > 0);
}

/** The one number with which a cell takes part in an order: none if it has no common result, or several. */
export function rankOf({ results }: Cell): number | null {
  const numbers = results
    .filter(({ result }) => result.comparability === 'same')
    .flatMap(({ result }) => result.value?.number ?? []);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

const newestReports = (dataset: Dataset): readonly WardReport[] =>
  dataset.wards.flatMap((ward) => wardPlaces(dataset, ward).slice(-1));

function cellsOf(dataset: Dataset, place: WardReport): readonly Cell[] {
  const here = reportResults(dataset, place);
  return dataset.index.indicators.map(({ indicator }) =>
    cellOf(indicator, place.report.strategies, here),
  );
}

function cellOf(
  indicator: Indicator,
  strategies: WardReport['report']['strategies'],
  here: readonly PlacedResult[],
): Cell {
  const { code } = indicator;
  const shared = here.filter(({ result }) => result.indicator === code);
  if (shared.length > 0) return { indicator, kind: 'shared', results: shared };
  const own = here.filter(
    ({ result, strategy }) => result.comparability === 'own' && strategy.indicators.includes(code),
  );
  if (own.length > 0) return { indicator, kind: 'own', results: own };
  const stands = strategies.some(({ indicators }) => indicators.includes(code));
  return { indicator, kind: stands ? 'unmeasured' : 'absent', results: [] };
}
