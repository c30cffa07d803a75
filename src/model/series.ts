import { reportResults, wardReports, type Dataset, type PlacedResult } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { FiscalYear } from './fiscal-year.ts';
import { isSameUnit } from './target.ts';
import type { Ward } from './ward.ts';

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

/** One measure of one ward, oldest point first; every year from the first to the last has a point. */
export type Series = Readonly<{ latest: PlacedResult; points: readonly Point[] }>;

/**
 * Joins the results of a ward's reports: the same common indicator with the same comparability is one series, and so is
 * the same measure of the ward's own. A result that a report prints twice stands once.
 */
export function wardSeries(dataset: Dataset, { slug }: Ward): readonly Series[] {
  const newestFirst = wardReports(dataset)
    .filter(({ ward }) => ward.slug === slug)
    .toReversed()
    .map((place) => distinct(reportResults(dataset, place)));
  const crowded = new Set(newestFirst.flatMap((results) => repeated(results.map(question))));
  const named = (placed: PlacedResult) =>
    crowded.has(question(placed)) ? `${question(placed)} ${measureName(placed)}` : question(placed);
  const groups = Map.groupBy(
    newestFirst.flatMap((results) => numbered(results, named)),
    ({ key }) => key,
  );
  return [...groups.values()].map((members) => seriesOf(members.map(({ placed }) => placed)));
}

/** What a result asks: a common indicator in a certain way, or a measure of the ward's own. */
const question = (placed: PlacedResult): string => {
  const { comparability, indicator } = placed.result;
  return `${comparability} ${indicator ?? measureName(placed)}`;
};

const measureName = ({ result }: PlacedResult): string =>
  result.measure.normalize('NFKC').replace(/\s/g, '');

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

function distinct(results: readonly PlacedResult[]): readonly PlacedResult[] {
  const print = (placed: PlacedResult) =>
    [question(placed), measureName(placed), placed.result.value?.text, placed.result.previous?.text]
      .map((part) => part ?? '')
      .join('|');
  return [...Map.groupBy(results, print).values()].flatMap(([first]) => first ?? []);
}

/** Results that one report prints under the same key are told apart by their order. */
function numbered(results: readonly PlacedResult[], named: (placed: PlacedResult) => string) {
  const groups = Map.groupBy(results, named);
  return [...groups].flatMap(([key, members]) =>
    members.map((placed, index) => ({ placed, key: `${key} ${index + 1}` })),
  );
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
  return { latest, points };
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

/** `82.40%` and `82.4%` state the same figure. */
const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.number === null ? a.text === b.text : a.number === b.number && isSameUnit(a.unit, b.unit);
