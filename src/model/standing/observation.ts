import type { Comparability } from '../report/comparability.ts';
import { placedResults, type Dataset, type PlacedResult } from '../dataset.ts';
import { isSameFigure, type Figure } from '../figure/figure.ts';
import type { FiscalYear } from '../figure/fiscal-year.ts';
import { measureKeys } from '../report/measure.ts';

/**
 * What one report states about one measure in one fiscal year: its current value, or its previous one, which belongs to
 * the year before. `restated` means that a later report states another value for the same year.
 * A previous value that answered another question than today's is never `same`, however its result relates now.
 */
export type Observation = Readonly<{
  placed: PlacedResult;
  fiscalYear: FiscalYear;
  statedAs: StatedAs;
  figure: Figure | null;
  comparability: Comparability;
  questionChanged: boolean;
  restated: boolean;
}>;

export type StatedAs = 'current' | 'previous';

/**
 * One observation per measure and fiscal year; two where reports state the year differently.
 * Reports that agree count once, for the one that said it first; a gap that another report fills is left out.
 */
export function observations(dataset: Dataset): readonly Observation[] {
  const results = placedResults(dataset);
  const keyOf = measureKeys(results);
  const key = ({ placed, fiscalYear }: Observation) => `${keyOf(placed)} ${fiscalYear}`;
  const statements = results.flatMap(statementsOf);
  const groups = Map.groupBy(statements, key);
  return statements.flatMap((said) => settle(said, groups.get(key(said)) ?? []));
}

function statementsOf(placed: PlacedResult): readonly Observation[] {
  const { report, result } = placed;
  const { comparability } = result;
  const common = { placed, restated: false };
  const changed = result.break !== null;
  const current: Observation = {
    ...{ ...common, comparability, questionChanged: false },
    ...{ fiscalYear: report.fiscalYear, statedAs: 'current', figure: result.value },
  };
  const previous: Observation = {
    ...{ ...common, questionChanged: changed },
    comparability: changed && comparability === 'same' ? 'variant' : comparability,
    ...{ fiscalYear: report.fiscalYear - 1, statedAs: 'previous', figure: result.previous },
  };
  return [current, previous];
}

/** What a statement adds to all that is stated about its measure and year, oldest report first. */
function settle(said: Observation, group: readonly Observation[]): readonly Observation[] {
  const earlier = group
    .slice(0, group.indexOf(said))
    .filter(({ placed }) => placed.report !== said.placed.report);
  const newest = group.findLast(({ figure }) => figure !== null);
  const adds = said.figure !== null || !newest;
  if (!adds || earlier.some(({ figure }) => isSameFigure(figure, said.figure))) return [];
  return [{ ...said, restated: !isSameFigure(said.figure, newest?.figure ?? null) }];
}
