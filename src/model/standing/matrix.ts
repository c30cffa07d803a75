import {
  reportResults,
  reportYears,
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

/** The reports on one fiscal year: only these stand beside each other. */
export type YearCells = Readonly<{ year: FiscalYear; wards: readonly WardCells[] }>;

/** Every report × every indicator, by its fiscal year, newest first, in the order of the registry. */
export const matrixOf = (dataset: Dataset): readonly YearCells[] =>
  reportYears(dataset).map((year) => ({
    year,
    wards: (dataset.index.placesByYear.get(year) ?? []).map((place) => ({
      ...place,
      cells: cellsOf(dataset, place),
    })),
  }));

/** The one result with which a cell takes part in an order: none if no common result has a number, or several have. */
export function rankedOf({ results }: Cell): PlacedResult | null {
  const numbered = results.filter(
    ({ result }) => result.comparability === 'same' && result.value?.number != null,
  );
  return numbered.length === 1 ? (numbered[0] ?? null) : null;
}

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
