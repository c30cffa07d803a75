import type { Edition } from '../../edition.ts';
import type { RevisedField, Spot } from '../../model/content/revision.ts';
import { reportLink } from '../../views/changes/release.ts';
import { spotPlace } from '../../views/proposal/place.ts';
import type { ProposedChange } from '../../views/proposal/told.ts';
import { revisedField } from '../../views/result/revision.ts';
import type { FigureDifference } from '../changes/differences.ts';
import { statedIn, type StatedRow, type StatedTables } from '../changes/stated.ts';
import { figureText } from './figure-text.ts';

/** What a figure of a report is about, for those who read what changes. */
export type FigurePart = 'figures' | 'targets' | 'ratings' | 'notes' | 'surveys' | 'naming';

const PARTS: Readonly<Partial<Record<RevisedField, FigurePart>>> = {
  ...{ value: 'figures', previous: 'figures', target: 'targets', note: 'notes' },
  ...{ survey: 'surveys', rating: 'ratings', progress: 'ratings' },
  ...{ effectiveness: 'ratings', achievement: 'ratings' },
};

/** A side of a proposal: the site in one state, and what its tables state under keys that both sides share. */
export type Side = Readonly<{ edition: Edition; tables: StatedTables }>;

/** The differences of figures in words, by what they are about. A survey that many results share is told once. */
export function figureParts(
  before: Side,
  after: Side,
  differences: readonly FigureDifference[],
): ReadonlyMap<FigurePart, readonly ProposedChange[]> {
  const parts = Map.groupBy(differences, ({ field }) => PARTS[field] ?? 'naming');
  return new Map(
    [...parts].map(([part, all]) => {
      const told = all.map((one) => ({ spot: one.spot, change: changeOf(before, after, one) }));
      return [part, part === 'surveys' ? once(before.edition, told) : told.map(changeIn)];
    }),
  );
}

type Told = Readonly<{ spot: Spot; change: ProposedChange }>;

const changeIn = ({ change }: Told): ProposedChange => change;

function changeOf(before: Side, after: Side, difference: FigureDifference): ProposedChange {
  const { spot, field } = difference;
  const [then, now] = [rowAt(before, spot), rowAt(after, spot)];
  return {
    place: spotPlace(before.edition, spot, spot.result === null ? null : statedIn(then, 'measure')),
    field: revisedField(before.edition.words, { ...spot, field }),
    before: figureText(before.edition, difference, difference.before, then),
    after: figureText(after.edition, difference, difference.after, now),
  };
}

/** The row that states what stands at a spot; of a block its first. */
function rowAt({ edition: { links }, tables }: Side, spot: Spot): StatedRow | undefined {
  const { strategy, result } = spot;
  const rows = tables.get(strategy === null ? 'initiatives' : 'results')?.rows;
  const address = links.addressOf(links.spotHref({ ...spot, result: null }));
  const number = String(result ?? 1);
  return rows?.get(strategy === null ? `${address} ${number}` : `${address}-result-${number}`);
}

/** The same change of several results of a report, told of the report. */
const once = (edition: Edition, told: readonly Told[]): readonly ProposedChange[] =>
  [...Map.groupBy(told, keyOf).values()].flatMap((same) =>
    same.slice(0, 1).map(({ spot, change }) => {
      const name = edition.words.proposalResults(
        reportLink(edition, spot.report).name,
        same.length,
      );
      return same.length === 1 ? change : { ...change, place: { ...change.place, name } };
    }),
  );

const keyOf = ({ spot: { report }, change: { before, after } }: Told): string =>
  JSON.stringify([report, before, after]);
