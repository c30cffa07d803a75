import type { Bullet, Mark } from '../../charts/bullet.ts';
import type { MicroDumbbell } from '../../charts/micro.ts';
import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { gradeOf } from '../../model/content/scale.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import type { Change } from '../../model/figure/change.ts';
import {
  previousPrecision,
  resultPrecision,
  targetOf,
  unitOf,
} from '../../model/standing/standing.ts';
import type { Precision } from '../../model/standing/precision.ts';
import type { Words } from '../../text/words.ts';
import { resultBullet } from '../result/bullet.ts';
import { formatGradeBriefly } from '../result/format.ts';
import { resultProof, type Proof } from '../result/proof.ts';
import { resultName, resultRow, type ResultRow } from '../result/row.ts';
import { squareOf, type SquareKind } from '../result/verdict.ts';
import { distanceOf } from './distance.ts';

/**
 * A result as one row of a report card: its figures in short, its picture (null without a number), how far it is from
 * its target, its rating beside the figure in a sentence, and all that stands behind it.
 */
export type ResultEntry = Readonly<{
  row: ResultRow;
  name: string;
  /** The value as printed; where that is a sentence, its number and unit alone. */
  value: string;
  square: SquareKind;
  verdict: string;
  picture: MicroDumbbell | null;
  distance: number | null;
  target: string;
  change: string;
  moved: string | null;
  /** The area's own, in few words. */
  rating: string | null;
  rated: string;
  proof: Proof;
  strategy: Link;
  response: string | null;
}>;

/** `strategy` leads to the block of the card on which the result stands. */
export function resultEntry(edition: Edition, placed: PlacedResult, strategy: Link): ResultEntry {
  const { words } = edition;
  const row = resultRow(edition, placed);
  const bullet = resultBullet(words, placed);
  const picture = bullet && muted(bullet, placed);
  return {
    ...{ row, picture, strategy },
    name: resultName(placed),
    value: bullet?.current?.text ?? row.value ?? words.missing,
    square: squareOf(row.attainment.status),
    verdict: verdictBrief(words, row),
    distance: distanceOf(placed, picture),
    target: targetBrief(words, placed),
    change: changeBrief(words, placed, row),
    rating: formatGradeBriefly(placed.result.rating, row.rating),
    moved: movedText(words, placed, row),
    rated: ratedSentence(edition, placed, row),
    proof: resultProof(edition, placed),
    response: placed.strategy.response,
  };
}

/** A picture without its texts, which the row says beside it, and with the margins of its values. */
function muted({ domain, previous, current, target }: Bullet, placed: PlacedResult): MicroDumbbell {
  const mute = (mark: Mark | null, precision: Precision | null) =>
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
  return target === null ? words.noTarget : words.targetLine(words.targetText(target), null);
}

/** `+12.6ポイント 良い方向`; empty where another part of the row says why there is none. */
function changeBrief(words: Words, placed: PlacedResult, row: ResultRow): string {
  const { change, changeText, breakNote, previousNumber } = row;
  if (change === null || changeText === null)
    return breakNote !== null && previousNumber !== null ? words.breakLabel : '';
  if (change.trend === 'flat') return words.sameAsBefore;
  const { amount, decimals, trend, verdict } = change;
  if (verdict === 'unclear')
    return words.changeBrief(words.decimal(amount, decimals, true), words.unclear);
  const said = verdict === null ? words.movedWord(trend, unitOf(placed)) : words[verdict];
  return words.changeBrief(changeText, said);
}

/** Both values with their years, and how they differ. */
function movedText(words: Words, placed: PlacedResult, row: ResultRow): string | null {
  if (row.previous === null) return null;
  const before = words.yearValue(row.year - 1, row.previous);
  const now = words.yearValue(row.year, row.value ?? words.missing);
  const between = words.fromTo(before, now);
  if (row.change === null || row.changeText === null) return between;
  return (
    between + words.brackets(words.changeBrief(row.changeText, moveSaid(words, placed, row.change)))
  );
}

/** In which direction a value moved, and whether that is better; of an unclear change neither. */
function moveSaid(words: Words, placed: PlacedResult, { trend, verdict }: Change): string {
  if (verdict === 'unclear') return words.unclear;
  return words.trend(words.movedWord(trend, unitOf(placed)), verdict && words[verdict]);
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
