import { around, spotKey, type RevisedField, type Spot } from '../../model/content/revision.ts';
import { figureKey, type PublishedFigure, type PublishedFigures } from './published.ts';

/** A published figure that is no longer what was recorded, in the words of the change log; a dash is null. */
export type Difference = Readonly<{
  spot: Spot;
  field: RevisedField;
  before: string | null;
  after: string | null;
}>;

/**
 * Every recorded figure that is stated differently now, and every recorded row that has gone
 * (a whole block or report once). What was added is no difference.
 */
export function differencesBetween(
  recorded: PublishedFigures,
  current: PublishedFigures,
): readonly Difference[] {
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
function difference(before: PublishedFigure, after: PublishedFigure): Difference {
  const told = before.shown === after.shown ? 'exact' : 'shown';
  return {
    spot: before.spot,
    field: before.field,
    before: before[told] || null,
    after: after[told] || null,
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
