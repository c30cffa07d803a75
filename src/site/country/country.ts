import { parseHTML } from 'linkedom';
import { dataOf, readCsv } from '../published.ts';
import { readBuilt } from '../site.ts';
import { COUNTRY } from '../sites.ts';

/** The wards of the country as its data tell them, and the slugs of its regions. */
export const wards = readCsv(`${dataOf(COUNTRY)}/wards.csv`);
export const regions = [...new Set(wards.map(({ region = '' }) => region))];

export const documentOf = (path: string): Document => parseHTML(readBuilt(path, COUNTRY)).document;

/** Where the links of a page lead, in its order. */
export const hrefsOn = (path: string, within = 'main'): readonly string[] =>
  [...documentOf(path).querySelectorAll(`${within} a[href]`)].map(
    (link) => link.getAttribute('href') ?? '',
  );

/** The wards to whose pages a page leads. */
export const wardsOn = (path: string): readonly string[] =>
  hrefsOn(path).flatMap((href) => /^\/wards\/([^/]+)\/$/.exec(href)?.[1] ?? []);
