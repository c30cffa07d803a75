import type { Dataset, WardReport } from '../model/dataset.ts';
import { words } from '../text/words.ts';
import { reportCitation, type Citation } from './citation.ts';
import type { ReportCard } from './report.ts';
import type { StrategyBlock } from './strategy-block.ts';
import { entriesOf } from './theme-part.ts';

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
