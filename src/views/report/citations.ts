import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { entriesOf } from '../frame/goal-parts.ts';
import type { ReportCard } from './card.ts';
import type { StrategyBlock } from './strategy-block.ts';

/** One item of a report card and the line that cites it. */
export type ItemCitation = Readonly<{ name: string; text: string }>;

/** How to cite each strategy and initiative of a report card, in its order. */
export function itemCitations(
  { dataset, words, links }: Edition,
  { ward, report }: WardReport,
  { title, goals }: ReportCard,
): readonly ItemCitation[] {
  const page = links.absolute(links.reportHref(ward.slug, report.fiscalYear));
  return entriesOf(goals)
    .flatMap((one) => itemsOf(words, one))
    .map(({ name, anchor }) => ({
      name,
      text: words.proofCitation(title, name, dataset.site.title, `${page}#${anchor}`),
    }));
}

const itemsOf = (words: Words, { card, title, initiatives }: StrategyBlock) => [
  { name: words.citedStrategy(card.code ?? '', title), anchor: card.anchor },
  ...initiatives.map(({ code, anchor, summary }) => ({
    name: words.citedInitiative(code ?? '', words.firstSentence(summary ?? title)),
    anchor,
  })),
];
