import type { Dataset, WardReport } from '../../model/dataset.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { absolute, indicatorHref, reportHref } from '../../links.ts';
import { words } from '../../text/words.ts';

/** What a file with some of the rows is about: its name; which rows it holds, and why, in sentences. */
export type Subject = Readonly<{ name: string; lines: readonly string[] }>;

export const indicatorSubject = (
  { site }: Dataset,
  { code, slug, shortName, name }: Indicator,
): Subject => ({
  name: words.citedIndicator(shortName, code),
  lines: [
    words.readmeOfficial(name),
    words.readmePage(absolute(site.baseUrl, indicatorHref(slug))),
    ...words.readmeIndicatorRows,
  ],
});

export const reportSubject = (
  { site }: Dataset,
  { ward, report: { fiscalYear, source } }: WardReport,
): Subject => ({
  name: words.reportTitle(ward.name, words.shortYear(fiscalYear)),
  lines: [
    words.bibtexReports([words.sourceLine(source.publisher, source.title)]),
    words.readmePage(absolute(site.baseUrl, reportHref(ward.slug, fiscalYear))),
    words.readmeReportRows,
  ],
});
