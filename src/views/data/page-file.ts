import type { Edition } from '../../edition.ts';
import { type FileKind } from '../../links.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { wardReports, type WardReport } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { indicatorChart, isEmptyChart } from '../indicator/chart.ts';
import { wardName } from '../ward/name.ts';

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
export const pageFileExamples = (edition: Edition): readonly PageFileExample[] => [
  ...edition.dataset.index.indicators.slice(0, 1).map(({ indicator }) => ({
    kind: edition.words.pageFilesIndicator,
    page: edition.links.indicatorHref(indicator.slug),
    name: indicator.shortName,
    files: indicatorFiles(edition, indicator),
  })),
  ...wardReports(edition.dataset)
    .slice(0, 1)
    .map((place) => ({
      kind: edition.words.pageFilesReport,
      page: edition.links.reportHref(place.ward.slug, place.report.fiscalYear),
      name: edition.words.reportTitle(
        wardName(edition, place.ward),
        edition.words.shortYear(place.report.fiscalYear),
      ),
      files: reportFiles(edition, place),
    })),
];

/** The data of an indicator page, and its chart where there is something to draw. */
export function indicatorFiles(edition: Edition, indicator: Indicator): readonly PageFile[] {
  const { words, links } = edition;
  const isEmpty = isEmptyChart(indicatorChart(edition, indicator));
  const pictures = isEmpty ? [] : (['png', 'svg'] as const);
  return (['xlsx', 'csv', 'json', ...pictures] as const).map((kind) =>
    pageFile(words, links.indicatorFileHref(indicator.slug, kind), kind),
  );
}

/** The data of a report card. */
export const reportFiles = (
  { words, links }: Edition,
  { ward, report }: WardReport,
): readonly PageFile[] =>
  (['xlsx', 'csv', 'json'] as const).map((kind) =>
    pageFile(words, links.reportFileHref(ward.slug, report.fiscalYear, kind), kind),
  );

function pageFile(words: Words, href: string, kind: FileKind): PageFile {
  const { name, use } = words.files[kind];
  return { href, name, use, label: words.fileUse(name, use) };
}
