import { shareChart } from '../../../../charts/share.ts';
import { tallyDrawing } from '../../../../charts/tally.ts';
import type { Edition } from '../../../../edition.ts';
import type { WardReport } from '../../../../model/dataset.ts';
import { entriesOf } from '../../../../views/frame/goal-parts.ts';
import type { ExplainedText } from '../../../../views/glossary/explained.ts';
import { reportShare } from '../../../../views/preview/report.ts';
import { reportCard, type ResultGroup } from '../../../../views/report/card.ts';
import type { ResultEntry } from '../../../../views/report/entry.ts';
import { reportFrame } from '../../../../views/report/frame.ts';
import type { StrategyBlock } from '../../../../views/report/strategy-block.ts';
import { framed, listLinks, type Drawn, type PageTable } from './page.ts';

/** A report card: its results by goal, what its strategies and initiatives say, and how many results reached their target. */
export function reportPage(edition: Edition, place: WardReport): Drawn {
  const { links } = edition;
  const href = links.reportHref(place.ward.slug, place.report.fiscalYear);
  const card = reportCard(edition, place);
  const { share, rows } = reportShare(edition, place);
  const blocks = entriesOf(card.goals);
  return {
    page: {
      ...framed(edition, reportFrame(edition, place, href)),
      heading: card.title,
      breadcrumb: listLinks(edition).slice(0, 2),
      finding: [card.finding, card.moved].filter((text) => text !== ''),
      chart: `report-${place.ward.slug}-${place.report.fiscalYear}`,
      tables: card.results.map((group) => resultTable(edition, group)),
      notes: [...blocks.flatMap(toldIn), card.source],
      links: indicatorLinks(edition, blocks),
    },
    svg: shareChart(share, tallyDrawing(rows), 'below').markup,
  };
}

const resultTable = ({ words }: Edition, { name, entries }: ResultGroup): PageTable => ({
  caption: name ?? words.tableHeading,
  columns: [
    ...[words.measure, words.value, words.change, words.target, words.attainment, words.rating],
  ],
  rows: entries.map((entry) => resultCells(entry)),
});

const resultCells = (entry: ResultEntry): readonly string[] => [
  ...[entry.name, entry.value, entry.moved ?? entry.change, entry.target, entry.verdict],
  entry.rating ?? '',
];

/** All that a strategy and its initiatives say in words. */
const toldIn = ({ title, rated, before, after, initiatives }: StrategyBlock): readonly string[] =>
  [
    title,
    rated,
    ...[...before, ...after].map(({ text }) => plainText(text)),
    ...initiatives.flatMap(({ summary, done, issue, improvement }) => [
      summary,
      ...done,
      issue,
      improvement,
    ]),
  ].flatMap((text) => (text === null || text === '' ? [] : [text]));

const plainText = (text: string | ExplainedText): string =>
  [text]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

function indicatorLinks({ links }: Edition, blocks: readonly StrategyBlock[]) {
  const all = blocks.flatMap(({ card }) => card.indicators);
  return [...new Map(all.map((link) => [link.href, link])).values()].map(({ href, name }) => ({
    href: links.addressOf(href),
    name,
  }));
}
