import type { Edition } from '../../edition.ts';
import type { DataKind, FileKind } from '../../links/file-kind.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { resultsUnder, type WardReport } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import { indicatorChart, isEmptyChart } from '../indicator/chart.ts';
import { readableName } from './readable.ts';
import { dataKinds } from './workbook.ts';

/** A file that holds what a page shows: `name` is its format, `label` says what that is for too. */
export type PageFile = Readonly<{ href: string; name: string; use: string; label: string }>;

/** The data of an indicator page, and its chart where there is something to draw. */
export function indicatorFiles(edition: Edition, indicator: Indicator): readonly PageFile[] {
  const isEmpty = isEmptyChart(indicatorChart(edition, indicator));
  const kinds = [...indicatorKinds(edition, indicator), ...(isEmpty ? [] : PICTURES)];
  return pageFiles(edition.words, kinds, (kind) =>
    edition.links.indicatorFileHref(indicator.slug, kind),
  );
}

const PICTURES = ['png', 'svg'] as const;

/** What the results of an indicator are offered as. */
export const indicatorKinds = ({ dataset }: Edition, indicator: Indicator): readonly DataKind[] =>
  dataKinds(resultsUnder(dataset, indicator).length);

/** The data of a report card. */
export const reportFiles = (
  { words, links }: Edition,
  { ward, report }: WardReport,
): readonly PageFile[] =>
  pageFiles(words, dataKinds(0), (kind) =>
    links.reportFileHref(ward.slug, report.fiscalYear, kind),
  );

/** Files of these kinds; those of CSV are for people first, then for programs. */
export const pageFiles = <Kind extends FileKind>(
  words: Words,
  kinds: readonly Kind[],
  hrefOf: (kind: Kind) => string,
): readonly PageFile[] =>
  kinds.flatMap((kind) => {
    const href = hrefOf(kind);
    const file = pageFile(words, href, words.files[kind]);
    if (kind !== 'csv') return [file];
    return [pageFile(words, readableName(href, words.language), words.files.readable), file];
  });

type Shown = Readonly<{ name: string; use: string }>;

const pageFile = (words: Words, href: string, { name, use }: Shown): PageFile => ({
  ...{ href, name, use, label: words.fileUse(name, use) },
});
