import type { TallyRow } from '../../charts/tally.ts';
import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { reportCounts } from '../report/finding.ts';

/** How many results of a report stand where, as rows of squares. */
export function reportTally(edition: Edition, place: WardReport): readonly TallyRow[] {
  const { words } = edition;
  const { reached, notYet, missed, untold } = reportCounts(edition, place);
  return [
    tallyRow(words, words.attained.reached, reached, 'solid'),
    ...(notYet > 0 || missed === 0
      ? [tallyRow(words, words.attained.notYet, notYet, 'hollow')]
      : []),
    ...(missed > 0 ? [tallyRow(words, words.attained.missed, missed, 'hollow')] : []),
    tallyRow(words, words.squaresNames.untold, untold, 'pale'),
  ];
}

const tallyRow = (
  words: Words,
  label: string,
  count: number,
  tone: TallyRow['tone'],
): TallyRow => ({
  ...{ label, count, tone },
  countText: words.countOf(count),
});
