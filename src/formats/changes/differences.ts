import type { PublishedTable } from '../../model/content/cell.ts';
import { around, spotKey, type RevisedField, type Spot } from '../../model/content/revision.ts';
import { figureKey, type PublishedFigure, type PublishedFigures } from './published.ts';

/** A published figure that is no longer what was recorded, in the words of the change log; a dash is null. */
export type FigureDifference = Readonly<{
  spot: Spot;
  field: RevisedField;
  before: string | null;
  after: string | null;
}>;

/** Another published cell that differs; `row` is null for a change of several rows, of which `at` is the first. */
export type CellDifference = Readonly<{
  table: PublishedTable;
  row: string | null;
  at: string;
  column: string;
  before: string | null;
  after: string | null;
}>;

export type Difference = FigureDifference | CellDifference;

export const isFigureDifference = (one: Difference): one is FigureDifference => 'spot' in one;
export const isCellDifference = (one: Difference): one is CellDifference => !('spot' in one);

/**
 * Every recorded figure that is stated differently now, and every recorded row that has gone
 * (a whole block or report once). What was added is no difference.
 */
export function figureDifferences(
  recorded: PublishedFigures,
  current: PublishedFigures,
): readonly FigureDifference[] {
  const gone = goneSpots(recorded, current);
  const changed = [...recorded].flatMap(([key, before]) => {
    const after = current.get(key);
    return after && after.exact !== before.exact ? [difference(before, after)] : [];
  });
  return [
    ...gone.map((spot) => ({ spot, field: 'row' as const, before: null, after: null })),
    ...changed,
  ];
}

/** How many results and initiatives are published now that were not recorded. */
export const addedRows = (recorded: PublishedFigures, current: PublishedFigures): number =>
  [...current.values()].filter(
    ({ spot, field }) =>
      (field === 'measure' || field === 'achievement') && !recorded.has(figureKey(spot, field)),
  ).length;

/** Where the printed texts are the same, the numbers read from them differ: those are told then. */
function difference(before: PublishedFigure, after: PublishedFigure): FigureDifference {
  const as = before.shown === after.shown ? 'told' : 'shown';
  return {
    spot: before.spot,
    field: before.field,
    before: before[as] || null,
    after: after[as] || null,
  };
}

/** The spots that have gone, widest first: a result only if its block is still there, a block if its report is. */
function goneSpots(recorded: PublishedFigures, current: PublishedFigures): readonly Spot[] {
  const there = new Set(spotsOf(current).map(spotKey));
  const gone = spotsOf(recorded).filter((spot) => !there.has(spotKey(spot)));
  const goneKeys = new Set(gone.map(spotKey));
  return gone.filter((spot) => isReport(spot) || !goneKeys.has(spotKey(around(spot))));
}

const isReport = ({ strategy, initiative }: Spot): boolean =>
  strategy === null && initiative === null;

/** All reports, blocks and results that figures stand at. */
function spotsOf(figures: PublishedFigures): readonly Spot[] {
  const spots = [...figures.values()].flatMap(({ spot }) => [
    around(around(spot)),
    ...(spot.result === null ? [] : [around(spot)]),
    spot,
  ]);
  return [...new Map(spots.map((spot) => [spotKey(spot), spot])).values()];
}
