import type { Edition } from '../../edition.ts';
import type { Framework } from '../../model/content/framework.ts';
import { reportResults, type Dataset, type WardReport } from '../../model/dataset.ts';
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
export function targetSentence(words: Words, { results, reached, missed, untold }: Tally): string {
  if (reached === results)
    return results === 1 ? words.cardOneReached : words.cardAllReached(results);
  if (missed === results) return results === 1 ? words.cardOneMissed : words.cardAllMissed(results);
  if (untold === results) return results === 1 ? words.cardOneUntold : words.cardAllUntold;
  return comparison(words, reached, missed) + (untold > 0 ? words.cardUntold(untold) : '');
}

function comparison(words: Words, reached: number, missed: number): string {
  if (missed === 0) return words.cardReached(reached);
  return reached === 0 ? words.cardMissed(missed) : words.cardReachedAndMissed(reached, missed);
}

/** How many values rose, fell, stayed; why the others cannot be compared; how many are better when lower. */
function movementSentence(words: Words, { results, movements, lowerIsBetter }: Tally): string {
  const { up, down, flat } = movements;
  const rest = results - up - down - flat;
  if (rest === results) return words.cardMovedNone(results, reasons(words, movements, false));
  const moved = results === 1 ? oneMoved(words, movements) : words.cardMoved(up, down, flat);
  return (
    moved +
    (rest > 0 ? words.cardNotMoved(rest, reasons(words, movements, true)) : '') +
    (lowerIsBetter > 0 ? words.cardLowerIsBetter(lowerIsBetter) : '')
  );
}

const oneMoved = (words: Words, { up, down }: Tally['movements']): string =>
  words.cardMovedOne[up > 0 ? 'up' : down > 0 ? 'down' : 'flat'];

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
