import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Region } from '../../model/content/region.ts';
import type { WardReport } from '../../model/dataset.ts';
import { wardName } from '../../views/ward/name.ts';

/** What a file with some of the rows is about: its name; which rows it holds, and why, in sentences. */
export type Subject = Readonly<{ name: string; lines: readonly string[] }>;

export const indicatorSubject = (
  { dataset, words, links }: Edition,
  { code, slug, shortName, name }: Indicator,
): Subject => ({
  name: words.citedIndicator(shortName, code, dataset.site.city),
  lines: [
    words.readmeOfficial(name),
    words.readmePage(links.absolute(links.indicatorHref(slug))),
    ...words.readmeIndicatorRows,
  ],
});

export const regionSubject = ({ words, links }: Edition, { slug, name }: Region): Subject => ({
  name: words.regionDataTitle(name),
  lines: [words.readmePage(links.absolute(links.regionHref(slug))), words.readmeRegionRows],
});

export function reportSubject(edition: Edition, { ward, report }: WardReport): Subject {
  const { words, links } = edition;
  const { fiscalYear, source } = report;
  return {
    name: words.reportTitle(wardName(edition, ward), words.shortYear(fiscalYear)),
    lines: [
      words.bibtexReports([words.sourceLine(source.publisher, source.title)]),
      words.readmePage(links.absolute(links.reportHref(ward.slug, fiscalYear))),
      words.readmeReportRows,
    ],
  };
}
