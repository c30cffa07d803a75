import type { Attainment } from '../../model/figure/attainment.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Words } from '../../text/words.ts';
import type { InitiativeRow } from '../initiatives/card.ts';
import { formatNotes } from './format.ts';
import type { ResultRow } from './row.ts';

/** A target in words, and how the value stands to it. */
export type TargetLine = Readonly<{ name: string; target: string; attainment: Attainment }>;

/** The targets of a result: the ward's own and the common one where they differ, else the one there is. */
export function targetLines(words: Words, row: ResultRow): readonly TargetLine[] {
  const { ownTarget, commonTarget, attainment, attainmentCommon } = row;
  if (ownTarget !== null && commonTarget !== null && ownTarget !== commonTarget)
    return [
      { name: words.ownTarget, target: ownTarget, attainment },
      { name: words.commonTarget, target: commonTarget, attainment: attainmentCommon },
    ];
  const target = ownTarget ?? commonTarget;
  return target === null ? [] : [{ name: words.target, target, attainment }];
}

/** What a table says of the targets, and of reaching them: one line each, named where there are two. */
export const targetCell = (words: Words, row: ResultRow): readonly string[] =>
  targetTexts(words, row, ({ target }) => target);
export const attainmentCell = (words: Words, row: ResultRow): readonly string[] =>
  targetTexts(words, row, ({ attainment }) => verdictText(words, attainment) ?? words.dash);

function targetTexts(
  words: Words,
  row: ResultRow,
  textOf: (line: TargetLine) => string,
): readonly string[] {
  const lines = targetLines(words, row);
  if (lines.length === 0) return [words.dash];
  return lines.map((line) => (lines.length > 1 ? `${line.name} ${textOf(line)}` : textOf(line)));
}

/** The first of the targets, or that there is none. */
export function targetText(words: Words, row: ResultRow): string {
  const [first] = targetLines(words, row);
  return first ? words.targetLine(first.target, null) : words.noTarget;
}

/** The target a result is held against, then whether it is reached: one line each. */
export const verdictLines = (words: Words, row: ResultRow): readonly string[] =>
  targetVerdict(words, row.ownTarget ?? row.commonTarget, row.attainment);

export const initiativeVerdictLines = (
  words: Words,
  { target, attainment }: InitiativeRow,
): readonly string[] => targetVerdict(words, target, attainment);

function targetVerdict(
  words: Words,
  target: string | null,
  attainment: Attainment,
): readonly string[] {
  if (target === null) return [words.noTarget];
  return [words.targetLine(target, null), verdictText(words, attainment) ?? words.undecided];
}

/** `達しなかった`, with the margin where it matters; null if it cannot be told. */
export function verdictText(words: Words, { status, close }: Attainment): string | null {
  if (status === 'untold') return null;
  const text = words.attained[status];
  return close ? words.withinMargin(text) : text;
}

/** `上がった・良い方向`; that it is unclear where it is; null if there is no change to tell, or none. */
export function trendText(words: Words, { change }: ResultRow): string | null {
  if (change === null || change.trend === 'flat') return null;
  return changeWords(words, change);
}

/** In which direction a value changed, and whether that is better; an unclear change has neither. */
export const changeWords = (words: Words, { trend, unit, verdict }: Change): string =>
  verdict === 'unclear'
    ? words.unclear
    : words.trend(words.trendWord(trend, unit), verdict && words[verdict]);

/** `−4.6ポイント（下がった・逆の方向）`, or why there is no change to tell. */
export function moveText(words: Words, row: ResultRow): string {
  if (row.changeText === null)
    return row.breakNote === null ? absenceText(words, row) : words.breakLabel;
  const trend = trendText(words, row);
  return trend === null ? row.changeText : words.moved(row.changeText, trend);
}

/** Why a row shows no change. */
export function absenceText(
  words: Words,
  { number, value, previous, breakNote }: ResultRow,
): string {
  if (number === null) return value ?? words.noNumber;
  if (previous === null) return words.noPrevious;
  return breakNote === null ? words.notComparable : words.breakLabel;
}

/** What must be known to read the figures of a result; null if nothing. */
export const noteText = (words: Words, { breakNote, note }: ResultRow): string | null =>
  formatNotes(breakNote && words.brokenBy(breakNote), note);
