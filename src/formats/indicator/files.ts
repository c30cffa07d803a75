import { inked } from '../../charts/drawing/ink.ts';
import { indicatorFile, indicatorSharePicture } from '../../charts/indicator-pictures.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { indicatorKinds } from '../../views/data/page-file.ts';
import { indicatorPicture } from '../../views/indicator/picture.ts';
import { indicatorShare } from '../../views/preview/indicator.ts';
import { csvFiles } from '../catalog/csv-files.ts';
import { indicatorMetadata } from '../catalog/metadata.ts';
import { indicatorSubject } from '../data/subject.ts';
import { indicatorTable } from '../data/tables.ts';
import { workbook } from '../data/workbook.ts';
import { inkOf } from '../look/ink.ts';
import { pictureFile } from '../preview/picture-file.ts';
import { json } from '../table/json.ts';
import type { PublishedFile } from '../table/published-file.ts';

/** What an indicator page can be downloaded as: its rows in each format, its chart, its picture for previews. */
export function indicatorFiles(edition: Edition, indicator: Indicator): readonly PublishedFile[] {
  const { links } = edition;
  const { slug } = indicator;
  const table = () => indicatorTable(edition, indicator);
  const csv = links.indicatorFileHref(slug, 'csv');
  return [
    ...csvFiles(edition, csv, table),
    {
      href: links.indicatorMetadataHref(slug),
      body: () => json(indicatorMetadata(edition, indicator)),
    },
    { href: links.indicatorFileHref(slug, 'json'), body: () => json(table().rows) },
    ...indicatorKinds(edition, indicator)
      .filter((kind) => kind === 'xlsx')
      .map((kind) => ({
        href: links.indicatorFileHref(slug, kind),
        body: () => workbook(edition, [table()], indicatorSubject(edition, indicator)),
      })),
    ...pictures(edition, indicator),
  ];
}

const pictures = (edition: Edition, indicator: Indicator): readonly PublishedFile[] => {
  const { links } = edition;
  const { slug } = indicator;
  const page = links.indicatorHref(slug);
  return [
    {
      href: links.indicatorFileHref(slug, 'svg'),
      body: () => inked(indicatorFile(indicatorPicture(edition, indicator)), inkOf(edition)).markup,
    },
    {
      href: links.indicatorFileHref(slug, 'png'),
      body: () => {
        const shown = indicatorPicture(edition, indicator);
        const { title, lead } = shown.picture;
        return pictureFile(edition, indicatorFile(shown), 2, { title, sentence: lead, href: page });
      },
    },
    {
      href: links.indicatorShareHref(slug),
      body: () => {
        const shown = indicatorShare(edition, indicator);
        return pictureFile(edition, indicatorSharePicture(shown), 1, {
          ...shown.share,
          href: page,
        });
      },
    },
  ];
};
