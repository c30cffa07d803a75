import type { FiscalYear } from './model/fiscal-year.ts';

/** Addresses of pages and files, from the root of the site. They are promises: none of them changes. */
export const homeHref = '/';
export const indicatorsHref = '/indicators/';
export const wardsHref = '/wards/';
export const compareHref = '/compare/';
export const ratingsHref = '/ratings/';
export const initiativesHref = '/initiatives/';
export const searchHref = '/search/';
export const glossaryHref = '/glossary/';
export const dataHref = '/data/';
export const methodsHref = '/methods/';
export const guideHref = '/guide/';
export const aboutHref = '/about/';

export const indicatorHref = (slug: string): string => `/indicators/${slug}/`;
export const indicatorFileHref = (slug: string, extension: 'csv' | 'json' | 'svg'): string =>
  `/indicators/${slug}.${extension}`;
export const dataFileHref = (name: 'results' | 'initiatives', extension: 'csv' | 'json'): string =>
  `/data/${name}.${extension}`;

export const wardHref = (ward: string): string => `/wards/${ward}/`;
export const reportHref = (ward: string, year: FiscalYear): string => `/wards/${ward}/${year}/`;

/** The anchor of a term in the glossary. */
export const termAnchor = (id: string): string => `term-${id}`;

/** Anchors within a report card. */
export const strategyAnchor = (id: string): string => `strategy-${id}`;
export const resultAnchor = (strategy: string, number: number): string =>
  `${strategyAnchor(strategy)}-result-${number}`;
export const initiativeAnchor = (id: string): string => `initiative-${id}`;
export const initiativeResultAnchor = (initiative: string, number: number): string =>
  `${initiativeAnchor(initiative)}-result-${number}`;

/** The absolute form of an address. */
export const absolute = (baseUrl: string, href: string): string =>
  new URL(href.slice(1), baseUrl).href;
