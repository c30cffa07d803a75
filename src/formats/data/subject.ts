import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { WardReport } from '../../model/dataset.ts';

/** What a file with some of the rows is about: its name; which rows it holds, and why, in sentences. */
export type Subject = Readonly<{ name: string; lines: readonly string[] }>;

export const indicatorSubject = (
  { words, links }: Edition,
  { code, slug, shortName, name }: Indicator,
): Subject => ({
  name: words.citedIndicator(shortName, code),
  lines: [
    words.readmeOfficial(name),
    words.readmePage(links.absolute(links.indicatorHref(slug))),
    ...words.readmeIndicatorRows,
  ],
});

export const reportSubject = (
  { words, links }: Edition,
  { ward, report: { fiscalYear, source } }: WardReport,
): Subject => ({
  name: words.reportTitle(ward.name, words.shortYear(fiscalYear)),
  lines: [
    words.bibtexReports([words.sourceLine(source.publisher, source.title)]),
    words.readmePage(links.absolute(links.reportHref(ward.slug, fiscalYear))),
    words.readmeReportRows,
  ],
});
