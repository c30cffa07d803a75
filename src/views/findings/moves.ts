import type { Edition } from '../../edition.ts';
import type { PlacedResult, WardReport } from '../../model/dataset.ts';
import type { Change } from '../../model/figure/change.ts';
import { changeOf, unitOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { resultFinding, type Finding, type FindingList } from './finding.ts';
import { findingList, resultsOf } from './list.ts';
import { figureOf, moveOf, toldOf } from './told.ts';

type Moved = Readonly<{ placed: PlacedResult; change: Change }>;

/** Shares that fell, the largest fall of a year first. */
export const falls = (edition: Edition, places: readonly WardReport[]): FindingList =>
  moves(edition, places, 'falls');

/** Shares that rose, the largest rise of a year first. */
export const rises = (edition: Edition, places: readonly WardReport[]): FindingList =>
  moves(edition, places, 'rises');

/** What lies within its margin is left out; the common question comes first, known margins before unknown ones. */
function moves(
  edition: Edition,
  places: readonly WardReport[],
  kind: 'falls' | 'rises',
): FindingList {
  const { findingGroups } = edition.words;
  const moved = resultsOf(edition, places).flatMap((placed) => movedTo(placed, kind));
  const common = bySize(moved.filter(({ placed }) => placed.result.comparability === 'same'));
  const clear = common.filter(isClear);
  const unknown = common.filter((one) => !isClear(one));
  const apart = moved.filter(({ placed }) => placed.result.comparability !== 'same');
  const said = (all: readonly Moved[]) => all.map((one) => finding(edition, kind, one));
  const most = clear[0] ?? unknown[0] ?? null;
  return findingList(edition, kind, headline(edition, kind, most), [
    { name: findingGroups.common, findings: said(clear) },
    { name: findingGroups.unknown, findings: said(unknown) },
    { name: findingGroups.apart, findings: said(apart) },
  ]);
}

function movedTo(placed: PlacedResult, kind: 'falls' | 'rises'): readonly Moved[] {
  const change = unitOf(placed) === '%' ? changeOf(placed) : null;
  const trend = kind === 'falls' ? 'down' : 'up';
  const isFound = change?.trend === trend && change.verdict !== 'unclear';
  return isFound ? [{ placed, change }] : [];
}

/** Beyond a margin that is no lower bound only. */
const isClear = ({ change }: Moved): boolean => change.margin !== null && !change.margin.atLeast;

const certainty = (words: Words, moved: Moved): string =>
  isClear(moved) ? words.moveClear : words.moveUnknown;

const bySize = (moved: readonly Moved[]): readonly Moved[] =>
  moved.toSorted(
    (a, b) =>
      b.placed.report.fiscalYear - a.placed.report.fiscalYear ||
      Math.abs(b.change.amount) - Math.abs(a.change.amount),
  );

function headline(edition: Edition, kind: 'falls' | 'rises', most: Moved | null): string {
  const { words } = edition;
  if (most === null) return words.moveNone(kind);
  const { placed, change } = most;
  const before = figureOf(words, placed, placed.result.previous);
  const { amount } = moveOf(words, placed, change);
  return words.moveMost(kind, toldOf(edition, placed), before, amount, certainty(words, most));
}

function finding(edition: Edition, kind: 'falls' | 'rises', moved: Moved): Finding {
  const { words } = edition;
  const { placed, change } = moved;
  const before = figureOf(words, placed, placed.result.previous);
  const sentence = words.findingMoved(
    toldOf(edition, placed),
    before,
    moveOf(words, placed, change),
    certainty(words, moved),
  );
  return resultFinding(edition, kind, placed, sentence);
}
