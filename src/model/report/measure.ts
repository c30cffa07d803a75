import type { PlacedResult } from '../dataset.ts';

/**
 * What makes results of reports one measure over the years: in one ward, the same id, else the same common indicator in
 * the same comparability, else the same printed name. Where a report has several such results their names tell them apart,
 * and where these are the same too, each stands for itself: no report says which continues which.
 */
export function measureKeys(results: readonly PlacedResult[]): (placed: PlacedResult) => string {
  const told = distinctResults(results);
  const named = apart(told, question, (placed) => `${question(placed)} ${measureName(placed)}`);
  return apart(told, named, (placed) => {
    const { report, strategy, number } = placed;
    return `${named(placed)} ${report.fiscalYear} ${strategy.id} ${number}`;
  });
}

/** A result that a report prints twice, once. */
export function distinctResults(results: readonly PlacedResult[]): readonly PlacedResult[] {
  const print = (placed: PlacedResult) => {
    const { value, previous } = placed.result;
    const said = [measureName(placed), value?.text ?? '', previous?.text ?? ''];
    return [question(placed), placed.report.fiscalYear, ...said].join('|');
  };
  return [...Map.groupBy(results, print).values()].flatMap(([first]) => first ?? []);
}

type Key = (placed: PlacedResult) => string;

/** A key that is finer where a report has several results of the plain one. */
function apart(results: readonly PlacedResult[], plain: Key, finer: Key): Key {
  const groups = Map.groupBy(results, (placed) => `${placed.report.fiscalYear} ${plain(placed)}`);
  const crowded = new Set(
    [...groups.values()].flatMap(([first, second]) => (first && second ? plain(first) : [])),
  );
  return (placed) => (crowded.has(plain(placed)) ? finer(placed) : plain(placed));
}

/** What a result asks: what its id names, a common indicator in a certain way, or a measure of the ward's own. */
const question = (placed: PlacedResult): string => {
  const { id, comparability, indicator } = placed.result;
  if (id !== null) return `${placed.ward.slug} id ${id}`;
  return `${placed.ward.slug} ${comparability} ${indicator ?? measureName(placed)}`;
};

const measureName = ({ result }: PlacedResult): string =>
  result.measure.normalize('NFKC').replace(/\s/g, '');
