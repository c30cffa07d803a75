import type { Dataset, WardReport } from '../../model/dataset.ts';
import { words } from '../../text/words.ts';
import { reportCitation, type Citation } from '../frame/citation.ts';
import type { ReportCard } from './card.ts';
import type { StrategyBlock } from './strategy-block.ts';
import { entriesOf } from '../frame/goal-parts.ts';

export type ItemCitation = Readonly<{ name: string; citation: Citation }>;

/** How to cite each strategy and initiative of a report card, in its order. */
export const itemCitations = (
  dataset: Dataset,
  place: WardReport,
  { goals }: ReportCard,
): readonly ItemCitation[] =>
  entriesOf(goals)
    .flatMap(itemsOf)
    .map((item) => ({ name: item.name, citation: reportCitation(dataset, place, item) }));

const itemsOf = ({ card, topic, initiatives }: StrategyBlock) => [
  { name: words.citedStrategy(card.code ?? '', topic), anchor: card.anchor },
  ...initiatives.map((initiative) => ({
    name: words.citedInitiative(initiative.code ?? '', topic),
    anchor: initiative.anchor,
  })),
];
