import { shareChart } from '../../charts/share.ts';
import { tallyDrawing } from '../../charts/tally.ts';
import { tileMapDrawing } from '../../charts/tile-map.ts';
import type { Edition } from '../../edition.ts';
import { wardReports } from '../../model/dataset.ts';
import { siteShare } from '../../views/preview/site.ts';
import { feed } from '../changes/feed.ts';
import { dataFiles } from '../data/files.ts';
import { findingFeeds } from '../findings/feed.ts';
import { findingFiles } from '../findings/files.ts';
import { indicatorFiles } from '../indicator/files.ts';
import { pictureFile } from '../preview/picture-file.ts';
import { ratingTable } from '../ratings/table.ts';
import { csvFiles } from '../catalog/csv-files.ts';
import { regionFiles } from '../region/files.ts';
import { reportFiles } from '../report/files.ts';
import type { PublishedFile } from '../table/published-file.ts';

/** Every file of a site in one language that is no page. */
export const editionFiles = (edition: Edition): readonly PublishedFile[] => [
  ...filesOfPages(edition),
  ...filesOfData(edition),
];

/** Those of `/data/`; to list them takes the rows of every table. */
export const filesOfData = (edition: Edition): readonly PublishedFile[] =>
  dataFiles(edition).map(({ name, body }) => ({ href: edition.links.dataFileHref(name), body }));

/** All others. */
export const filesOfPages = (edition: Edition): readonly PublishedFile[] => [
  { href: edition.links.feedHref, body: () => feed(edition) },
  ...csvFiles(edition, edition.links.ratingsFileHref, () => ratingTable(edition)),
  ...findingFiles(edition),
  ...findingFeeds(edition),
  { href: edition.links.siteShareHref, body: () => sharePicture(edition) },
  ...edition.dataset.index.indicators.flatMap(({ indicator }) =>
    indicatorFiles(edition, indicator),
  ),
  ...edition.dataset.regions.flatMap((region) => regionFiles(edition, region)),
  ...wardReports(edition.dataset).flatMap((place) => reportFiles(edition, place)),
];

function sharePicture(edition: Edition) {
  const { share, map, rows } = siteShare(edition);
  const picture =
    rows === null
      ? shareChart(share, tileMapDrawing(map), 'beside')
      : shareChart(share, tallyDrawing(rows), 'below');
  return pictureFile(edition, picture, 1, { ...share, href: edition.links.homeHref });
}
