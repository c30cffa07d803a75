import { absolute, indicatorHref, reportHref } from '../links.ts';
import { wardReports, type Dataset, type WardReport } from '../model/dataset.ts';
import type { Indicator } from '../model/framework.ts';
import type { Site } from '../model/site.ts';
import { words } from '../text/words.ts';
import { formatYear } from './format.ts';

/**
 * How to cite a page or a part of it. The texts hold `words.accessLong` and `words.accessIso` where the reader
 * writes the day of access: nothing here knows a date.
 */
export type Citation = Readonly<{ permalink: string; text: string; bibtex: string }>;

/** What is cited: `reports` are the source documents, `version` the version of the data set if it has one. */
export type Cited = Readonly<{
  key: string;
  title: string;
  href: string;
  reports: readonly string[];
  version: string | null;
}>;

/** A part of a report card: its name and its anchor there. */
export type CitedItem = Readonly<{ name: string; anchor: string }>;

export const indicatorCitation = (
  dataset: Dataset,
  { code, slug, shortName }: Indicator,
  version: string | null = null,
): Citation =>
  citation(dataset.site, {
    key: `indicator-${slug}`,
    title: words.citedIndicator(shortName, code),
    href: indicatorHref(slug),
    reports: wardReports(dataset)
      .filter(({ report }) => report.strategies.some((s) => s.indicators.includes(code)))
      .map(citedReport),
    version,
  });

/** A whole report card, or one item of it. */
export function reportCitation(
  { site }: Dataset,
  place: WardReport,
  item: CitedItem | null = null,
  version: string | null = null,
): Citation {
  const { slug, name } = place.ward;
  const { fiscalYear } = place.report;
  const title = words.reportTitle(name, words.shortYear(fiscalYear));
  return citation(site, {
    key: [`report-${slug}-${fiscalYear}`, ...(item ? [item.anchor] : [])].join('-'),
    title: item ? words.citedItem(title, item.name) : title,
    href: reportHref(slug, fiscalYear) + (item ? `#${item.anchor}` : ''),
    reports: [citedReport(place)],
    version,
  });
}

const citedReport = ({ ward, report: { fiscalYear, source } }: WardReport): string =>
  words.citedReport(
    ward.name,
    formatYear(fiscalYear),
    words.sourceLine(source.publisher, source.title),
  );

export function citation(site: Site, cited: Cited): Citation {
  const permalink = absolute(site.baseUrl, cited.href);
  const makers = [...new Set([site.title, site.publisher])];
  const version = cited.version === null ? '' : words.citedVersion(cited.version);
  const line = words.citedLine(cited.title, makers, version, permalink);
  return {
    permalink,
    text: line + words.accessLong + words.citedReports(cited.reports),
    bibtex: bibtex(site, cited, permalink),
  };
}

function bibtex(site: Site, { key, title, reports, version }: Cited, permalink: string): string {
  const fields = [
    ['author', `{${escapeBibtex(site.publisher)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', escapeBibtex(site.title)],
    ...(version === null ? [] : [['version', escapeBibtex(version)]]),
    ['url', permalink],
    ['urldate', words.accessIso],
    ...(reports.length === 0 ? [] : [['note', escapeBibtex(words.bibtexReports(reports))]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** Characters that TeX reads as commands. */
const escapeBibtex = (text: string): string =>
  text.replace(/\\/g, '\\textbackslash ').replace(/[&%$#_{}]/g, '\\$&');
