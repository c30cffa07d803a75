import type { FiscalYear } from './model/fiscal-year.ts';
import type { Spot } from './model/revision.ts';

/** An address with the name under which pages lead to it. */
export type Link = Readonly<{ href: string; name: string }>;

/** Addresses of pages and files, from the root of the site. They are promises: none of them changes. */
export const homeHref = '/';
export const indicatorsHref = '/indicators/';
export const wardsHref = '/wards/';
export const compareHref = '/compare/';
export const ratingsHref = '/ratings/';
export const initiativesHref = '/initiatives/';
export const searchHref = '/search/';
/** The folder of the search's index. */
export const searchIndexHref = '/pagefind/';
export const glossaryHref = '/glossary/';
export const dataHref = '/data/';
export const methodsHref = '/methods/';
export const guideHref = '/guide/';
export const aboutHref = '/about/';
export const sitemapHref = '/sitemap.xml';

export const changesHref = '/changes/';
export const feedHref = '/feed.xml';

export const indicatorHref = (slug: string): string => `/indicators/${slug}/`;
/** What a page can be downloaded as: its data, its chart. */
export type FileKind = 'xlsx' | 'csv' | 'json' | 'png' | 'svg';
export const indicatorFileHref = (slug: string, kind: FileKind): string =>
  `/indicators/${slug}.${kind}`;
export const dataFileHref = (file: string): string => `/data/${file}`;

export const wardHref = (ward: string): string => `/wards/${ward}/`;
export const reportHref = (ward: string, year: FiscalYear): string => `/wards/${ward}/${year}/`;
export const reportFileHref = (ward: string, year: FiscalYear, kind: FileKind): string =>
  `/wards/${ward}/${year}.${kind}`;

/** Pictures that stand for a page in previews of links to it. */
export const siteShareHref = '/share.png';
export const indicatorShareHref = (slug: string): string => `${indicatorHref(slug)}share.png`;
export const reportShareHref = (ward: string, year: FiscalYear): string =>
  `${reportHref(ward, year)}share.png`;

/** A chart to be shown inside a page of another site. */
export const indicatorEmbedHref = (slug: string): string => `/embed/indicators/${slug}/`;
/** The same chart as it was when a version was released. */
export const frozenEmbedHref = (version: string, slug: string): string =>
  `/embed/v${version}/indicators/${slug}/`;
/** The anchor of a term in the glossary. */
export const termAnchor = (id: string): string => `term-${id}`;

/** Anchors within a report card. */
export const strategyAnchor = (id: string): string => `strategy-${id}`;
export const resultAnchor = (strategy: string, number: number): string =>
  `${strategyAnchor(strategy)}-result-${number}`;
export const initiativeAnchor = (id: string): string => `initiative-${id}`;
export const initiativeResultAnchor = (initiative: string, number: number): string =>
  `${initiativeAnchor(initiative)}-result-${number}`;

/** Anchors of goals and themes, wherever something is listed by them. */
export const goalAnchor = (code: string): string => `goal-${code}`;
export const themeAnchor = (code: string): string => `theme-${code}`;

/** The parts of a report card. */
type Reported = Readonly<{ ward: string; fiscalYear: FiscalYear }>;
export const strategyHref = ({ ward, fiscalYear }: Reported, id: string): string =>
  `${reportHref(ward, fiscalYear)}#${strategyAnchor(id)}`;
export const resultHref = ({ ward, fiscalYear }: Reported, strategy: string, number: number) =>
  `${reportHref(ward, fiscalYear)}#${resultAnchor(strategy, number)}`;
export const initiativeHref = ({ ward, fiscalYear }: Reported, id: string): string =>
  `${reportHref(ward, fiscalYear)}#${initiativeAnchor(id)}`;

/** Where a revised figure is read: its result, its block or its report. */
export function spotHref({ report, strategy, initiative, result }: Spot): string {
  const [ward = '', year = ''] = report.split('/');
  const page = reportHref(ward, Number(year));
  if (initiative !== null) {
    const block = initiativeAnchor(initiative);
    return `${page}#${result === null ? block : initiativeResultAnchor(initiative, result)}`;
  }
  if (strategy === null) return page;
  return `${page}#${result === null ? strategyAnchor(strategy) : resultAnchor(strategy, result)}`;
}

/** The block and the number of the result that an address of a report card leads to. */
export function spotOf(address: string): Omit<Spot, 'report'> {
  const [, kind, block, result] =
    /#(?:(strategy)-|initiative-)(.+?)(?:-result-(\d+))?$/.exec(address) ?? [];
  if (block === undefined) throw new RangeError(`invalid address: ${address}`);
  return {
    strategy: kind ? block : null,
    initiative: kind ? null : block,
    result: result === undefined ? null : Number(result),
  };
}

/** A version and its entries on the page of changes: `v1-0-2`, `v1-0-2-1`. */
export const releaseAnchor = (version: string): string => `v${version.replaceAll('.', '-')}`;
export const entryAnchor = (version: string, number: number): string =>
  `${releaseAnchor(version)}-${number}`;
export const entryHref = (version: string, number: number): string =>
  `${changesHref}#${entryAnchor(version, number)}`;

/** A data file as it was when a version was released. */
export const frozenFileHref = (version: string, file: string): string =>
  `/data/v${version}/${file}`;

/** The absolute form of an address. */
export const absolute = (baseUrl: string, href: string): string =>
  new URL(href.slice(1), baseUrl).href;
