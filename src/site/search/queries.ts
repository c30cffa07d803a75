import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A query with the pages of which one must come first and those that must be in the first ten. */
export type Query = Readonly<{
  kind: string;
  query: string;
  first: readonly string[];
  ten: readonly string[];
  /** What the first hit must hold, as it is printed. */
  figure?: string;
}>;

/** Queries, and words that are nowhere in the site. */
export type QuerySet = Readonly<{ found: readonly Query[]; absent: readonly string[] }>;

export const readQueries = (name: string): QuerySet =>
  load(readFileSync(`src/site/osaka/queries/${name}.yaml`, 'utf8')) as QuerySet;

/** `kita/2016#strategy-2-5` stands for `/wards/kita/2016/#strategy-2-5`, `i:` for an indicator, `t:` for a term. */
function hrefOf(place: string): string {
  if (place.startsWith('/')) return place;
  if (place.startsWith('i:')) return `/indicators/${place.slice(2)}/`;
  if (place.startsWith('t:')) return `/glossary/#term-${place.slice(2)}`;
  const [path = '', anchor] = place.split('#');
  return `/wards/${path}/${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Whether an address is the place meant; `*` stands for anything. */
export function isPlace(href: string, place: string): boolean {
  const wanted = hrefOf(place);
  const [start = '', ...rest] = wanted.split('*');
  return rest.length > 0 ? href.startsWith(start) : href === wanted;
}
