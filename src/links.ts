import type { FileKind } from './links/file-kind.ts';
import { regionLinks } from './links/region.ts';
import { sharedLinks } from './links/once.ts';
import type { Spot } from './model/content/revision.ts';
import type { FiscalYear } from './model/figure/fiscal-year.ts';

/** An address with the name under which pages lead to it. */
export type Link = Readonly<{ href: string; name: string }>;

/**
 * The addresses of everything in one language. They are promises: none of them changes.
 * `baseUrl` is the absolute address of the site (the root of a domain or a folder of it); `prefix` the folder of a
 * second language below it, null for the content's own language.
 */
export function linksOf(baseUrl: string, prefix: string | null = null) {
  const base = new URL(baseUrl).pathname;
  const root = prefix === null ? base : `${base}${prefix}/`;
  return {
    prefix,
    ...siteLinks(root),
    ...indicatorLinks(root),
    ...wardLinks(root),
    ...regionLinks(root),
    ...dataLinks(root),
    ...sharedLinks(base),
    /** The absolute form of an address. */
    absolute: (href: string): string => new URL(href, baseUrl).href,
    /** An address written from the root of the site (`/wards/north/`) as one of this base and language. */
    addressHref: (address: string): string => `${root}${address.replace(/^\//, '')}`,
    /** Where the file of an address stands in the built site: `en/wards/north/2016.csv`. */
    pathOf: (href: string): string => href.slice(base.length),
    /** The reverse: `/monosashi/en/wards/north/` → `/wards/north/`. */
    addressOf: (href: string): string => `/${href.slice(root.length)}`,
  } as const;
}

export type Links = ReturnType<typeof linksOf>;

const siteLinks = (root: string) => ({
  homeHref: root,
  indicatorsHref: `${root}indicators/`,
  wardsHref: `${root}wards/`,
  compareHref: `${root}compare/`,
  ratingsHref: `${root}ratings/`,
  initiativesHref: `${root}initiatives/`,
  ratingsFileHref: `${root}ratings.csv`,
  findingsHref: `${root}findings/`,
  findingsKindHref: (kind: string): string => `${root}findings/#${kind}`,
  findingsFileHref: (kind: string): string => `${root}findings/${kind}.csv`,
  searchHref: `${root}search/`,
  searchIndexHref: `${root}pagefind/`,
  glossaryHref: `${root}glossary/`,
  methodsHref: `${root}methods/`,
  guideHref: `${root}guide/`,
  aboutHref: `${root}about/`,
  accessibilityHref: `${root}accessibility/`,
  feedHref: `${root}feed.xml`,
  changesHref: `${root}changes/`,
  entryHref: (version: string, number: number): string =>
    `${root}changes/#${entryAnchor(version, number)}`,
  /** The picture that stands for the site in previews of links to it. */
  siteShareHref: `${root}share.png`,
});

const indicatorLinks = (root: string) => ({
  indicatorHref: (slug: string): string => `${root}indicators/${slug}/`,
  indicatorFileHref: (slug: string, kind: FileKind): string => `${root}indicators/${slug}.${kind}`,
  /** What the files of an indicator mean, for programs. */
  indicatorMetadataHref: (slug: string): string => `${root}indicators/${slug}.metadata.json`,
  indicatorShareHref: (slug: string): string => `${root}indicators/${slug}/share.png`,
  /** A chart to be shown inside a page of another site. */
  indicatorEmbedHref: (slug: string): string => `${root}embed/indicators/${slug}/`,
});

const wardLinks = (root: string) => ({
  wardHref: (ward: string): string => `${root}wards/${ward}/`,
  wardFeedHref: (ward: string): string => `${root}wards/${ward}/feed.xml`,
  reportHref: (ward: string, year: FiscalYear): string => reportOf(root, ward, year),
  reportFileHref: (ward: string, year: FiscalYear, kind: FileKind): string =>
    `${root}wards/${ward}/${year}.${kind}`,
  reportMetadataHref: (ward: string, year: FiscalYear): string =>
    `${root}wards/${ward}/${year}.metadata.json`,
  reportShareHref: (ward: string, year: FiscalYear): string =>
    `${reportOf(root, ward, year)}share.png`,
  strategyHref: ({ ward, fiscalYear }: Reported, id: string): string =>
    `${reportOf(root, ward, fiscalYear)}#${strategyAnchor(id)}`,
  resultHref: ({ ward, fiscalYear }: Reported, strategy: string, number: number): string =>
    `${reportOf(root, ward, fiscalYear)}#${resultAnchor(strategy, number)}`,
  initiativeHref: ({ ward, fiscalYear }: Reported, id: string): string =>
    `${reportOf(root, ward, fiscalYear)}#${initiativeAnchor(id)}`,
  spotHref: (spot: Spot): string => spotOn(root, spot),
});

const dataLinks = (root: string) => ({
  dataHref: `${root}data/`,
  dataFileHref: (file: string): string => `${root}data/${file}`,
  /** The page of a released version: its files, what changed since. */
  versionHref: (version: string): string => `${root}data/v${version}/`,
});

type Reported = Readonly<{ ward: string; fiscalYear: FiscalYear }>;

const reportOf = (root: string, ward: string, year: FiscalYear): string =>
  `${root}wards/${ward}/${year}/`;

/** Where a revised figure is read: its result, its block or its report. */
function spotOn(root: string, { report, strategy, initiative, result }: Spot): string {
  const page = `${root}wards/${report}/`;
  const block = initiative ?? strategy;
  if (block === null) return page;
  const [whole, single] =
    initiative === null
      ? [strategyAnchor, resultAnchor]
      : [initiativeAnchor, initiativeResultAnchor];
  return `${page}#${result === null ? whole(block) : single(block, result)}`;
}

/** The anchor of a legend among the methods. */
export const scaleAnchor = (name: string): string => `scale-${name}`;

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

/** A version and its entries on the page of changes: `v1-0-2`, `v1-0-2-1`. */
export const releaseAnchor = (version: string): string => `v${version.replaceAll('.', '-')}`;
export const entryAnchor = (version: string, number: number): string =>
  `${releaseAnchor(version)}-${number}`;
