import type { Edition } from '../../edition.ts';
import { spotKey } from '../../model/content/revision.ts';
import { nextVersion, type Release } from '../../model/content/release.ts';
import { addressChanges, type AddressChange } from '../../views/proposal/addresses.ts';
import { chartChanges, type ChartChange } from '../../views/proposal/charts.ts';
import { pageSentences } from '../../views/proposal/sentences.ts';
import { siteTexts } from '../../views/proposal/site-texts.ts';
import { reportTexts } from '../../views/proposal/texts.ts';
import { toldChanges, type ProposedChange } from '../../views/proposal/told.ts';
import { isFigureDifference } from '../changes/differences.ts';
import { changesSince } from '../changes/since.ts';
import { currentTables } from '../changes/stated.ts';
import { aligned } from './aligned.ts';
import { figureParts, type FigurePart, type Side } from './figure-parts.ts';
import { cellChanges, entriesOnlyIn } from './register-parts.ts';
import { rowsOnlyIn, type RowCard } from './rows.ts';

export type ProposalPart = FigurePart | 'registers' | 'texts';

/** What comes or goes as a whole: results with their figures, and entries of registers by name. */
export type Whole = Readonly<{ rows: readonly RowCard[]; entries: readonly string[] }>;

/** Everything that a proposed change of the content does to what readers see. */
export type Proposal = Readonly<{
  parts: ReadonlyMap<ProposalPart, readonly ProposedChange[]>;
  added: Whole;
  removed: Whole;
  /** The sentences in which pages open, by page; a page that comes or goes has one side only. */
  sentences: readonly ProposedChange[];
  charts: readonly ChartChange[];
  addresses: readonly AddressChange[];
  /** The versions of the data that it names and that were not there. */
  releases: readonly Release[];
  /** The version that would follow, if it names none; null before the first. */
  next: Pick<Release, 'version' | 'kind'> | null;
}>;

/** Compares the site as it is with what it would be, each in its own words. */
export function proposal(before: Edition, after: Edition): Proposal {
  const tables = currentTables(before);
  const then: Side = { edition: before, tables };
  const now: Side = { edition: after, tables: aligned(tables, currentTables(after)) };
  const added = wholeIn(now, then);
  const removed = wholeIn(then, now);
  const known = new Set(before.dataset.releases.map(({ version }) => version));
  return {
    ...{ added, removed },
    parts: new Map([...publishedParts(then, now), ['texts', texts(then, now)]]),
    sentences: toldChanges(pageSentences(before), pageSentences(after)),
    charts: chartChanges(before, after),
    addresses: addressChanges(before, after),
    releases: after.dataset.releases.filter(({ version }) => !known.has(version)),
    next: nextRelease(after, added),
  };
}

function nextRelease({ dataset }: Edition, { rows, entries }: Whole): Proposal['next'] {
  const [newest] = dataset.releases;
  const kind = rows.length + entries.length > 0 ? 'minor' : 'correction';
  return newest ? { kind, version: nextVersion(newest.version, kind) } : null;
}

const wholeIn = (side: Side, other: Side): Whole => ({
  rows: rowsOnlyIn(side, other.tables),
  entries: entriesOnlyIn(side, other),
});

/** What the published tables say differently; rows that come or go are told as a whole. */
function publishedParts(
  then: Side,
  now: Side,
): ReadonlyMap<ProposalPart, readonly ProposedChange[]> {
  const { differences } = changesSince(now.edition, then.tables, now.tables);
  const figures = differences.filter(isFigureDifference).filter(({ field }) => field !== 'row');
  return new Map<ProposalPart, readonly ProposedChange[]>([
    ...figureParts(then, now, figures),
    ['registers', cellChanges(then, differences)],
  ]);
}

/** What no table holds. The texts of a block that comes or goes with its results are told with these. */
function texts(then: Side, now: Side): readonly ProposedChange[] {
  const [before, after] = [blocksIn(then), blocksIn(now)];
  return toldChanges(
    [...siteTexts(then.edition), ...textsApart(then.edition, before, after)],
    [...siteTexts(now.edition), ...textsApart(now.edition, after, before)],
  );
}

type Blocks = ReadonlySet<string>;

/** The blocks of reports that have rows in the tables. */
const blocksIn = (side: Side): Blocks =>
  new Set(rowsOnlyIn(side, new Map()).map(({ spot }) => spotKey(spot)));

const textsApart = (edition: Edition, own: Blocks, other: Blocks) =>
  reportTexts(edition).filter(({ spot }) => !own.has(spotKey(spot)) || other.has(spotKey(spot)));
