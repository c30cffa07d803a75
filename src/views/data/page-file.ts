import {
  indicatorFileHref,
  indicatorHref,
  reportFileHref,
  reportHref,
  type FileKind,
} from '../../links.ts';
import { wardReports, type Dataset, type WardReport } from '../../model/dataset.ts';
import { placedIndicators, type Indicator } from '../../model/content/framework.ts';
import { words } from '../../text/words.ts';

/** A file that holds what a page shows: `name` is its format, `label` says what that is for too. */
export type PageFile = Readonly<{ href: string; name: string; use: string; label: string }>;

/** The files of one page that stands for all pages of its kind. */
export type PageFileExample = Readonly<{
  kind: string;
  page: string;
  name: string;
  files: readonly PageFile[];
}>;

/** The first indicator and the first report card. */
export const pageFileExamples = (dataset: Dataset): readonly PageFileExample[] => [
  ...placedIndicators(dataset.framework)
    .slice(0, 1)
    .map(({ indicator }) => ({
      kind: words.pageFilesIndicator,
      page: indicatorHref(indicator.slug),
      name: indicator.shortName,
      files: indicatorFiles(indicator),
    })),
  ...wardReports(dataset)
    .slice(0, 1)
    .map((place) => ({
      kind: words.pageFilesReport,
      page: reportHref(place.ward.slug, place.report.fiscalYear),
      name: words.reportTitle(place.ward.name, words.shortYear(place.report.fiscalYear)),
      files: reportFiles(place),
    })),
];

/** The data and the chart of an indicator page. */
export const indicatorFiles = ({ slug }: Indicator): readonly PageFile[] =>
  (['xlsx', 'csv', 'json', 'png', 'svg'] as const).map((kind) =>
    pageFile(indicatorFileHref(slug, kind), kind),
  );

/** The data of a report card. */
export const reportFiles = ({ ward, report }: WardReport): readonly PageFile[] =>
  (['xlsx', 'csv', 'json'] as const).map((kind) =>
    pageFile(reportFileHref(ward.slug, report.fiscalYear, kind), kind),
  );

function pageFile(href: string, kind: FileKind): PageFile {
  const { name, use } = words.files[kind];
  return { href, name, use, label: words.fileUse(name, use) };
}
