import type { Edition } from '../../edition.ts';
import { reportResults, type WardReport } from '../../model/dataset.ts';
import {
  TARGET_STATUSES,
  type Attainment,
  type TargetStatus,
} from '../../model/figure/attainment.ts';
import { attainmentOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';

/** How many results of a report stand where; `close` of them no farther from their target than their margin. */
export type Counts = Readonly<Record<TargetStatus, number>> &
  Readonly<{ results: number; short: number; close: number }>;

/** What a report comes to, in one or two sentences: the lead, the description and the share image of its card. */
export const reportFinding = (edition: Edition, place: WardReport): string =>
  findingOf(edition.words, reportCounts(edition, place));

export const reportCounts = ({ dataset }: Edition, place: WardReport): Counts =>
  countsOf(reportResults(dataset, place).map((placed) => attainmentOf(placed)));

export function countsOf(attainments: readonly Attainment[]): Counts {
  const count = (status: TargetStatus) =>
    attainments.filter((attainment) => attainment.status === status).length;
  const [notYet, missed] = [count('notYet'), count('missed')];
  return {
    ...{ results: attainments.length, reached: count('reached'), untold: count('untold') },
    ...{ notYet, missed, short: notYet + missed },
    close: attainments.filter(({ close }) => close).length,
  };
}

/** The sentence of counts, right for none, one, all and some. */
export function findingOf(words: Words, counts: Counts): string {
  if (counts.results === 0) return words.cardNoResults;
  const { close, results } = counts;
  return words.sentences([
    countedSentence(words, counts),
    ...(close > 0 ? [words.cardClose(close, results)] : []),
  ]);
}

function countedSentence(words: Words, counts: Counts): string {
  const { results, reached, short, notYet, missed, untold } = counts;
  const same = TARGET_STATUSES.find((status) => counts[status] === results);
  if (same !== undefined) return results === 1 ? words.cardOne[same] : words.cardAll[same](results);
  const timing = missed === 0 ? 'notYet' : notYet === 0 ? 'missed' : 'both';
  return words.sentences([
    words.cardCounted(results, reached, short, timing),
    ...(untold > 0 ? [words.cardUntold(untold)] : []),
  ]);
}
