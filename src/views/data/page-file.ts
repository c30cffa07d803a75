import type { Edition } from '../../edition.ts';
import { type FileKind } from '../../links.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { wardReports, type WardReport } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { indicatorChart, isEmptyChart } from '../indicator/chart.ts';
import { wardName } from '../ward/name.ts';
import { readableName } from './readable.ts';

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
  const isEmpty = isEmptyChart(indicatorChart(edition, indicator));
  return pageFiles(edition.words, isEmpty ? [] : ['png', 'svg'], (kind) =>
    edition.links.indicatorFileHref(indicator.slug, kind),
  );
}

/** The data of a report card. */
export const reportFiles = (
  { words, links }: Edition,
  { ward, report }: WardReport,
): readonly PageFile[] =>
  pageFiles(words, [], (kind) => links.reportFileHref(ward.slug, report.fiscalYear, kind));

/** For people first, then for programs, then pictures. */
function pageFiles(
  words: Words,
  pictures: readonly FileKind[],
  hrefOf: (kind: FileKind) => string,
): readonly PageFile[] {
  const { xlsx, csv, readable, json } = words.files;
  return [
    pageFile(words, hrefOf('xlsx'), xlsx),
    pageFile(words, readableName(hrefOf('csv'), words.language), readable),
    pageFile(words, hrefOf('csv'), csv),
    pageFile(words, hrefOf('json'), json),
    ...pictures.map((kind) => pageFile(words, hrefOf(kind), words.files[kind])),
  ];
}

type Kind = Readonly<{ name: string; use: string }>;

const pageFile = (words: Words, href: string, { name, use }: Kind): PageFile => ({
  ...{ href, name, use, label: words.fileUse(name, use) },
});
