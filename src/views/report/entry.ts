import type { MicroDumbbell } from '../../charts/micro.ts';
import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { gradeOf } from '../../model/content/scale.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import type { Change } from '../../model/figure/change.ts';
import { previousPrecision, resultPrecision, targetOf, unitOf } from '../../model/standing/standing.ts';
import type { Precision } from '../../model/standing/precision.ts';
import type { Words } from '../../text/words.ts';
import { resultBullet } from '../result/bullet.ts';
import { resultProof, type Proof } from '../result/proof.ts';
import { resultName, resultRow, type ResultRow } from '../result/row.ts';
import { changeWords } from '../result/text.ts';
import { squareOf, type SquareKind } from '../result/verdict.ts';
import { distanceOf } from './distance.ts';

/**
 * A result as one row of a report card: its figures in short, its picture (null without a number), how far it is from
 * its target, its rating beside the figure in a sentence, and all that stands behind it.
 */
export type ResultEntry = Readonly<{
  row: ResultRow;
  name: string;
  square: SquareKind;
  verdict: string;
  picture: MicroDumbbell | null;
  distance: number | null;
  target: string;
  change: string;
  moved: string | null;
  rated: string;
  proof: Proof;
  strategy: Link;
  response: string | null;
}>;

/** `strategy` leads to the block of the card on which the result stands. */
export function resultEntry(
  edition: Edition,
  placed: PlacedResult,
  strategy: Link,
): ResultEntry {
  const { words } = edition;
  const row = resultRow(edition, placed);
  const picture = resultPicture(words, placed);
  return {
    ...{ row, picture, strategy },
    name: resultName(placed),
    square: squareOf(row.attainment.status),
    verdict: verdictBrief(words, row),
    distance: distanceOf(placed, picture),
    target: targetBrief(words, placed),
    change: changeBrief(words, placed, row),
    moved: movedText(words, row),
    rated: ratedSentence(edition, placed, row),
    proof: resultProof(edition, placed),
    response: placed.strategy.response,
  };
}

/** The figures without their texts, which the row says beside the picture, and with their margins. */
function resultPicture(words: Words, placed: PlacedResult): MicroDumbbell | null {
  const bullet = resultBullet(words, placed);
  if (bullet === null) return null;
  const { domain, previous, current, target } = bullet;
  const mute = (mark: typeof current, precision: Precision | null) =>
    mark && { value: mark.value, text: '', margin: pointsOf(precision) };
  return {
    domain,
    ends: ['', ''],
    previous: mute(previous, previousPrecision(placed)),
    current: mute(current, resultPrecision(placed)),
    target: mute(target, null),
  };
}

const pointsOf = (precision: Precision | null): number | null =>
  precision?.kind === 'margin' ? precision.points : null;

function verdictBrief(words: Words, { attainment: { status, close } }: ResultRow): string {
  const verdict = words.verdictBrief[status];
  return close ? words.verdictClose(verdict) : verdict;
}

/** The target that the verdict is about, without its year. */
function targetBrief(words: Words, placed: PlacedResult): string {
  const target = targetOf(placed);
  return target === null ? words.noTarget : words.targetLine(target.text, null);
}

/** `+1.0 はっきりした差とはいえない`, `−2名 減った`; empty where another part of the row says why there is none. */
function changeBrief(words: Words, placed: PlacedResult, row: ResultRow): string {
  const { change, changeText, breakNote, previousNumber } = row;
  if (change === null || changeText === null)
    return breakNote !== null && previousNumber !== null ? words.breakLabel : '';
  if (change.trend === 'flat') return words.sameAsBefore;
  return words.changeBrief(changeText, changeSaid(words, change, unitOf(placed)));
}

/** Whether that is better; where no direction is known, whether it is more. */
function changeSaid(words: Words, { trend, verdict }: Change, unit: string | null): string {
  if (verdict !== null) return words[verdict];
  if (unit === '%') return words[trend];
  return trend === 'up' ? words.increased : words.decreased;
}

/** Both values with their years, and how they differ. */
function movedText(words: Words, row: ResultRow): string | null {
  if (row.previous === null) return null;
  const before = words.yearValue(row.year - 1, row.previous);
  const now = words.yearValue(row.year, row.value ?? words.missing);
  const between = words.fromTo(before, now);
  if (row.change === null || row.changeText === null) return between;
  const said = row.change.trend === 'flat' ? words.flat : changeWords(words, row.change);
  return between + words.brackets(words.changeBrief(row.changeText, said));
}

function ratedSentence(
  { dataset, words }: Edition,
  { result }: PlacedResult,
  { rating, attainment: { status, close } }: ResultRow,
): string {
  if (rating === null) return words.unrated(status, close);
  const favourable = gradeOf(dataset.framework.scales.result, result.rating)?.favourable ?? null;
  return words.rated(rating, favourable, status, close);
}
