import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A query with the pages of which one must come first and those that must be in the first ten. */
export type Query = Readonly<{
  kind: string;
  query: string;
  first: readonly string[];
  ten: readonly string[];
}>;

/** One half of the queries, and words that are nowhere in the site. */
export type QuerySet = Readonly<{ found: readonly Query[]; absent: readonly string[] }>;

/** The half the search was tuned on, with what three testers asked who were blind to it, or the half it never was. */
export function readQueries(half: 'tuned' | 'unseen'): QuerySet {
  const sets = (half === 'tuned' ? ['tuned', 'blind', 'second-blind', 'third-blind'] : [half]).map(
    (name) => load(readFileSync(`src/site/search/${name}.yaml`, 'utf8')) as QuerySet,
  );
  return {
    found: sets.flatMap(({ found }) => found),
    absent: sets.flatMap(({ absent }) => absent),
  };
}

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
