import { indicatorFile } from '../../../../charts/indicator-pictures.ts';
import type { Edition } from '../../../../edition.ts';
import type { PlacedIndicator } from '../../../../model/content/framework.ts';
import { indicatorFrame } from '../../../../views/indicator/frame.ts';
import { indicatorPage as indicatorView } from '../../../../views/indicator/page.ts';
import { indicatorPicture } from '../../../../views/indicator/picture.ts';
import { indicatorTable, type TableGroup } from '../../../../views/indicator/table.ts';
import { framed, listLinks, type Drawn, type PageTable } from './page.ts';

/** The page of an indicator: every value, what the reports say of it, and its chart. */
export function indicatorPage(edition: Edition, placed: PlacedIndicator): Drawn {
  const { links } = edition;
  const { indicator } = placed;
  const href = links.indicatorHref(indicator.slug);
  const view = indicatorView(edition, placed);
  const [home, , indicators] = listLinks(edition);
  return {
    page: {
      ...framed(edition, indicatorFrame(edition, view, href)),
      heading: indicator.shortName,
      breadcrumb: [home, indicators],
      finding: view.finding,
      chart: `indicator-${indicator.slug}`,
      tables: indicatorTable(edition, indicator).map((group) => figureTable(edition, group)),
      notes: [
        ...[indicator.name, indicator.explanation, view.target, view.subtitle],
        ...view.stories.flatMap(({ excerpt }) => excerpt ?? []),
      ],
      links: view.stories.map((story) => ({
        href: links.addressOf(story.href),
        name: `${story.ward} ${story.year}`,
      })),
    },
    svg: indicatorFile(indicatorPicture(edition, indicator)).markup,
  };
}

const figureTable = ({ words }: Edition, { heading, rows }: TableGroup): PageTable => ({
  caption: heading,
  columns: [
    ...[words.ward, words.measure, words.value, words.previous, words.change, words.target],
    words.rating,
  ],
  rows: rows.map(({ row, measure, change, targets }) => [
    ...[row.ward, measure ?? '', row.value ?? words.missing, row.previous ?? '', change],
    ...[targets.map(({ target }) => target).join(' '), row.rating ?? ''],
  ]),
});
