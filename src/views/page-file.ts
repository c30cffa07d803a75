import { indicatorFileHref, reportFileHref, type FileKind } from '../links.ts';
import type { WardReport } from '../model/dataset.ts';
import type { Indicator } from '../model/framework.ts';
import { words } from '../text/words.ts';

/** A file that holds what a page shows: `name` is its format, `label` says what that is for too. */
export type PageFile = Readonly<{ href: string; name: string; label: string }>;

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
  return { href, name, label: words.fileUse(name, use) };
}
