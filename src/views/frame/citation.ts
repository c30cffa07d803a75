import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Release } from '../../model/content/release.ts';
import {
  resultsUnder,
  type Dataset,
  type PlacedResult,
  type WardReport,
} from '../../model/dataset.ts';
import { nameOfReport } from '../../model/report/report.ts';
import { bibtex, type Cited } from './bibtex.ts';
import { isRegional } from '../region/part.ts';
import { placedTitle } from './placed.ts';
import { wardInCity } from '../ward/name.ts';

/**
 * How to cite a page. The texts hold `words.accessLong` and `words.accessIso` where the reader
 * writes the day of access: nothing here knows a date.
 */
export type Citation = Readonly<{ permalink: string; text: string; bibtex: string }>;

export function indicatorCitation(edition: Edition, indicator: Indicator): Citation {
  const { words, dataset } = edition;
  const { code, slug, shortName } = indicator;
  const places = figuredReports(dataset, indicator);
  return citation(edition, {
    key: `indicator-${slug}`,
    title: words.citedIndicator(shortName, code, dataset.site.city),
    href: edition.links.indicatorHref(slug),
    reports: citedReports(edition, places),
    release: citedRelease(dataset, places),
  });
}

/** The reports whose figures stand on the page of an indicator. */
const figuredReports = (dataset: Dataset, indicator: Indicator): readonly WardReport[] => [
  ...new Map(
    resultsUnder(dataset, indicator)
      .filter(hasFigure)
      .map(({ ward, report }) => [report, { ward, report }]),
  ).values(),
];

const hasFigure = ({ result }: PlacedResult): boolean =>
  result.value !== null || result.previous !== null;

/** Each report by name, or where they are too many to name, how many there are of each year: the data names them all. */
function citedReports(edition: Edition, places: readonly WardReport[]): readonly string[] {
  const { words } = edition;
  if (!isRegional(edition)) return places.map((one) => citedReport(edition, one));
  const years = [...Map.groupBy(places, ({ report }) => report.fiscalYear)];
  return years
    .toSorted(([a], [b]) => b - a)
    .map(([year, some]) => words.homeYear(words.shortYear(year), some.length));
}

export function reportCitation(edition: Edition, place: WardReport): Citation {
  const { words, dataset } = edition;
  const { slug } = place.ward;
  const { fiscalYear } = place.report;
  return citation(edition, {
    key: `report-${slug}-${fiscalYear}`,
    title: words.reportTitle(wardInCity(edition, place.ward), words.shortYear(fiscalYear)),
    href: edition.links.reportHref(slug, fiscalYear),
    reports: [citedReport(edition, place)],
    release: citedRelease(dataset, [place]),
  });
}

/** The whole data set as it is now, or with a version as it was released. */
export function dataCitation(edition: Edition, release: Release | null = null): Citation {
  const { dataset, words, links } = edition;
  const { title, subtitle } = dataset.site;
  return citation(edition, {
    key: release ? `data-v${release.version}` : 'data',
    title: words.citedData(title, subtitle),
    href: release ? links.versionHref(release.version) : links.dataHref,
    reports: [],
    release: release ?? dataset.releases[0] ?? null,
  });
}

/** The newest version of the data, if all of what is cited belongs to a version. */
function citedRelease({ releases, index }: Dataset, places: readonly WardReport[]) {
  const isReleased = ({ report }: WardReport) => index.releasedReports.has(nameOfReport(report));
  return places.every(isReleased) ? (releases[0] ?? null) : null;
}

const citedReport = (
  edition: Edition,
  { ward, report: { fiscalYear, source } }: WardReport,
): string =>
  edition.words.citedReport(
    wardInCity(edition, ward),
    edition.words.year(fiscalYear),
    edition.words.sourceLine(source.publisher, source.title),
  );

export function citation(edition: Edition, { title, ...rest }: Cited): Citation {
  const { dataset, words, links } = edition;
  const { site } = dataset;
  const cited = { ...rest, title: placedTitle(edition, title) };
  const permalink = links.absolute(cited.href);
  const makers = [...new Set([site.title, site.publisher])];
  const { release } = cited;
  const version = release ? words.citedVersion(release.version, words.day(release.date)) : '';
  const line = words.citedLine(cited.title, makers, version, permalink);
  return {
    permalink,
    text: line + words.accessLong + words.citedReports(cited.reports),
    bibtex: bibtex(words, site, cited, permalink),
  };
}
