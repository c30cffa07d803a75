import type { Edition } from '../../edition.ts';
import type { Framework } from '../../model/content/framework.ts';
import { reportResults, type Dataset, type WardReport } from '../../model/dataset.ts';
import { TARGET_STATUSES, type TargetStatus } from '../../model/figure/attainment.ts';
import { tallyOf, type Tally } from '../../model/standing/tally.ts';
import type { Words } from '../../text/words.ts';

/** What a report card opens with, made from the data: targets, movements, the ward's own ratings. */
export function reportLead({ dataset, words }: Edition, place: WardReport): readonly string[] {
  const tally = reportTally(dataset, place);
  if (tally.results === 0) return [words.cardNoResults];
  return [
    words.cardResults(tally.results) + targetSentence(words, tally),
    movementSentence(words, tally),
    ratingSentence(words, tally, dataset.framework),
  ];
}

export const reportTally = (dataset: Dataset, place: WardReport): Tally =>
  tallyOf(
    reportResults(dataset, place),
    dataset.framework.scales.result.grades.map(({ value }) => value),
  );

/** How many results reached their target, right for none, one, all and some. */
export function targetSentence(words: Words, tally: Tally): string {
  const { results, reached, notYet, missed, untold } = tally;
  const status = TARGET_STATUSES.find((one) => tally[one] === results);
  if (status !== undefined) return sameSentence(words, status, results);
  return words.cardAttained(reached, notYet, missed) + (untold > 0 ? words.cardUntold(untold) : '');
}

/** All results stand in one way to their target. */
function sameSentence(words: Words, status: TargetStatus, results: number): string {
  const sentences = {
    reached: { one: words.cardOneReached, all: words.cardAllReached(results) },
    notYet: { one: words.cardOneNotYet, all: words.cardAllNotYet(results) },
    missed: { one: words.cardOneMissed, all: words.cardAllMissed(results) },
    untold: { one: words.cardOneUntold, all: words.cardAllUntold },
  };
  return sentences[status][results === 1 ? 'one' : 'all'];
}

/** How many values rose, fell, stayed; why the others cannot be compared; how many are better when lower. */
function movementSentence(words: Words, { results, movements, lowerIsBetter }: Tally): string {
  const { up, down, flat, unclear } = movements;
  const rest = results - up - down - flat - unclear;
  if (rest === results) return words.cardMovedNone(results, reasons(words, movements, false));
  const moved =
    results === 1 ? oneMoved(words, movements) : words.cardMoved(up, down, flat, unclear);
  return (
    moved +
    (rest > 0 ? words.cardNotMoved(rest, reasons(words, movements, true)) : '') +
    (lowerIsBetter > 0 ? words.cardLowerIsBetter(lowerIsBetter) : '')
  );
}

const oneMoved = (words: Words, { up, down, unclear }: Tally['movements']): string =>
  unclear > 0
    ? words.cardOneUnclear
    : words.cardMovedOne[up > 0 ? 'up' : down > 0 ? 'down' : 'flat'];

/** Why results cannot be compared with the year before; counted where there is more than one reason. */
function reasons(words: Words, movements: Tally['movements'], counted: boolean): readonly string[] {
  const found = (['noPrevious', 'incomparable', 'noNumber'] as const).filter(
    (reason) => movements[reason] > 0,
  );
  return found.map((reason) =>
    counted || found.length > 1
      ? words.cardReasonCount(words.cardReasons[reason], movements[reason])
      : words.cardReasons[reason],
  );
}

/** How the ward itself rated its results, in letters and words. */
function ratingSentence(
  words: Words,
  { ratings, unrated }: Tally,
  { scales }: Pick<Framework, 'scales'>,
): string {
  if (ratings.length === 0) return words.cardNoRatings;
  const label = (value: string) =>
    scales.result.grades.find((grade) => grade.value === value)?.label ?? value;
  const parts = ratings.map(({ value, count }) =>
    words.cardRatingCount(value, label(value), count),
  );
  return words.cardRatings(parts) + (unrated > 0 ? words.cardUnrated(unrated) : '');
}
