import type { Comparability } from './comparability.ts';
import { placedResults, type Dataset, type PlacedResult } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { FiscalYear } from './fiscal-year.ts';
import { isSameUnit } from './target.ts';

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
  const statements = results.flatMap((placed) => statementsOf(placed, seriesOf(placed, results)));
  const groups = Map.groupBy(statements, ({ key }) => key);
  return [...groups.values()].flatMap((group) => settle(group.map(({ said }) => said)));
}

type Statement = Readonly<{ key: string; said: Observation }>;

function statementsOf(placed: PlacedResult, series: string): readonly Statement[] {
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
  return [current, previous].map((said) => ({ key: `${series} ${said.fiscalYear}`, said }));
}

/**
 * What makes results of a ward's reports the same measure over the years: the common question, else the printed name.
 * A report that has two of them says not which continues which; there each stands for itself.
 */
function seriesOf(placed: PlacedResult, results: readonly PlacedResult[]): string {
  const { report, strategy, number } = placed;
  const twins = results.filter(
    (other) => other.report === report && nameOf(other) === nameOf(placed),
  );
  return twins.length === 1
    ? nameOf(placed)
    : `${nameOf(placed)} ${report.fiscalYear} ${strategy.id} ${number}`;
}

const nameOf = ({ ward, result }: PlacedResult): string =>
  `${ward.slug} ${result.indicator ?? ''} ${result.comparability === 'same' ? '' : result.measure}`;

function settle(statements: readonly Observation[]): readonly Observation[] {
  const stated = statements.filter(({ figure }) => figure !== null);
  if (stated.length === 0) return statements.slice(0, 1);
  const distinct = stated.filter(
    ({ figure }, index) => !stated.slice(0, index).some((other) => isSame(other.figure, figure)),
  );
  return distinct.map((said, index) => ({ ...said, restated: index < distinct.length - 1 }));
}

/** 82.40% and 82.4% are the same figure, printed differently. */
function isSame(a: Figure | null, b: Figure | null): boolean {
  if (a?.number == null || b?.number == null) return a?.text === b?.text;
  return a.number === b.number && isSameUnit(a.unit, b.unit);
}
