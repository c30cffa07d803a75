import { shareChart } from '../../charts/share.ts';
import { tallyDrawing } from '../../charts/tally.ts';
import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import { reportShare } from '../../views/preview/report.ts';
import { csvFiles } from '../catalog/csv-files.ts';
import { reportMetadata } from '../catalog/metadata.ts';
import { reportSubject } from '../data/subject.ts';
import { reportTables } from '../data/tables.ts';
import { workbook } from '../data/workbook.ts';
import { pictureFile } from '../preview/picture-file.ts';
import { json } from '../table/json.ts';
import type { PublishedFile } from '../table/published-file.ts';

/** What a report card can be downloaded as: its results (JSON and Excel: its initiatives too), its picture for previews. */
export function reportFiles(edition: Edition, place: WardReport): readonly PublishedFile[] {
  const { links } = edition;
  const { slug } = place.ward;
  const year = place.report.fiscalYear;
  const tables = () => reportTables(edition, place);
  const csv = links.reportFileHref(slug, year, 'csv');
  return [
    ...csvFiles(edition, csv, () => tables()[0]),
    {
      href: links.reportMetadataHref(slug, year),
      body: () => json(reportMetadata(edition, place)),
    },
    {
      href: links.reportFileHref(slug, year, 'json'),
      body: () => json(Object.fromEntries(tables().map(({ name, rows }) => [name, rows]))),
    },
    {
      href: links.reportFileHref(slug, year, 'xlsx'),
      body: () => workbook(edition, tables(), reportSubject(edition, place)),
    },
    { href: links.reportShareHref(slug, year), body: () => sharePicture(edition, place) },
  ];
}

function sharePicture(edition: Edition, place: WardReport) {
  const { share, rows } = reportShare(edition, place);
  const picture = shareChart(share, tallyDrawing(rows), 'below');
  const href = edition.links.reportHref(place.ward.slug, place.report.fiscalYear);
  return pictureFile(edition, picture, 1, { ...share, href });
}
