import { reportResults, type Dataset, type WardReport } from '../../model/dataset.ts';
import type { Framework } from '../../model/content/framework.ts';
import { tallyOf, type Tally } from '../../model/standing/tally.ts';
import { words } from '../../text/words.ts';

/** What a report card opens with, made from the data: targets, movements, the ward's own ratings. */
export function reportLead(dataset: Dataset, place: WardReport): readonly string[] {
  const tally = reportTally(dataset, place);
  if (tally.results === 0) return [words.cardNoResults];
  return [
    words.cardResults(tally.results) + targetSentence(tally),
    movementSentence(tally),
    ratingSentence(tally, dataset.framework),
  ];
}

export const reportTally = (dataset: Dataset, place: WardReport): Tally =>
  tallyOf(
    reportResults(dataset, place),
    dataset.framework.scales.result.grades.map(({ value }) => value),
  );

/** How many results reached their target, right for none, one, all and some. */
export function targetSentence({ results, reached, missed, untold }: Tally): string {
  if (reached === results)
    return results === 1 ? words.cardOneReached : words.cardAllReached(results);
  if (missed === results) return results === 1 ? words.cardOneMissed : words.cardAllMissed(results);
  if (untold === results) return results === 1 ? words.cardOneUntold : words.cardAllUntold;
  return comparison(reached, missed) + (untold > 0 ? words.cardUntold(untold) : '');
}

function comparison(reached: number, missed: number): string {
  if (missed === 0) return words.cardReached(reached);
  return reached === 0 ? words.cardMissed(missed) : words.cardReachedAndMissed(reached, missed);
}

/** How many values rose, fell, stayed; why the others cannot be compared; how many are better when lower. */
function movementSentence({ results, movements, lowerIsBetter }: Tally): string {
  const { up, down, flat } = movements;
  const rest = results - up - down - flat;
  if (rest === results) return words.cardMovedNone(results, reasons(movements, false));
  const moved = results === 1 ? oneMoved(movements) : words.cardMoved(up, down, flat);
  return (
    moved +
    (rest > 0 ? words.cardNotMoved(rest, reasons(movements, true)) : '') +
    (lowerIsBetter > 0 ? words.cardLowerIsBetter(lowerIsBetter) : '')
  );
}

const oneMoved = ({ up, down }: Tally['movements']): string =>
  words.cardMovedOne[up > 0 ? 'up' : down > 0 ? 'down' : 'flat'];

/** Why results cannot be compared with the year before; counted where there is more than one reason. */
function reasons(movements: Tally['movements'], counted: boolean): readonly string[] {
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
