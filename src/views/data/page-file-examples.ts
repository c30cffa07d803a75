import type { Edition } from '../../edition.ts';
import { wardReports } from '../../model/dataset.ts';
import { regionFiles } from '../region/files.ts';
import { wardName } from '../ward/name.ts';
import { indicatorFiles, reportFiles, type PageFile } from './page-file.ts';

/** The files of one page that stands for all pages of its kind. */
export type PageFileExample = Readonly<{
  kind: string;
  page: string;
  name: string;
  files: readonly PageFile[];
}>;

/** The first indicator, the first region where there are any, and the first report card. */
export function pageFileExamples(edition: Edition): readonly PageFileExample[] {
  const { dataset, words, links } = edition;
  const indicators = dataset.index.indicators.slice(0, 1).map(({ indicator }) => ({
    kind: words.pageFilesIndicator,
    page: links.indicatorHref(indicator.slug),
    name: indicator.shortName,
    files: indicatorFiles(edition, indicator),
  }));
  const regions = dataset.regions.slice(0, 1).map((region) => ({
    kind: words.pageFilesRegion,
    page: links.regionHref(region.slug),
    name: region.name,
    files: regionFiles(edition, region),
  }));
  const reports = wardReports(dataset)
    .slice(0, 1)
    .map((place) => ({
      kind: words.pageFilesReport,
      page: links.reportHref(place.ward.slug, place.report.fiscalYear),
      name: words.reportTitle(
        wardName(edition, place.ward),
        words.shortYear(place.report.fiscalYear),
      ),
      files: reportFiles(edition, place),
    }));
  return [...indicators, ...regions, ...reports];
}
