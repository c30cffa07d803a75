import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { reportCitation, type Citation } from '../frame/citation.ts';
import { entriesOf } from '../frame/goal-parts.ts';
import type { ReportCard } from './card.ts';
import type { StrategyBlock } from './strategy-block.ts';

export type ItemCitation = Readonly<{ name: string; citation: Citation }>;

/** How to cite each strategy and initiative of a report card, in its order. */
export const itemCitations = (
  edition: Edition,
  place: WardReport,
  { goals }: ReportCard,
): readonly ItemCitation[] =>
  entriesOf(goals)
    .flatMap((one) => itemsOf(edition.words, one))
    .map((item) => ({ name: item.name, citation: reportCitation(edition, place, item) }));

const itemsOf = (words: Words, { card, title, initiatives }: StrategyBlock) => [
  { name: words.citedStrategy(card.code ?? '', title), anchor: card.anchor },
  ...initiatives.map((initiative) => ({
    name: words.citedInitiative(
      initiative.code ?? '',
      words.firstSentence(initiative.summary ?? title),
    ),
    anchor: initiative.anchor,
  })),
];
