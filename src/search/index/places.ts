import { once, onceEach } from '../once.ts';
import { ORDER, type Pagefind, type PagefindResult } from './pagefind.ts';
import { wordOf } from './tag.ts';

/** Where something stands: by the name of a bundle of records the places in it, counted in words, rising. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Everything is asked of Pagefind once. */
export type PlaceIndex = Readonly<{
  /** Where a key stands. */
  placesOf: (key: string) => Promise<Places>;
  /** All bundles by name, in their order. */
  bundles: () => Promise<ReadonlyMap<string, PagefindResult>>;
}>;

/**
 * Pagefind as an index of places: for a single word it tells all of them. A word that it does not know it takes for the
 * longest beginning that it knows, unless it is asked for in quotes.
 */
export const placeIndex = (pagefind: Pagefind): PlaceIndex => ({
  placesOf: onceEach(async (key) => {
    const word = wordOf(key);
    const isKnown = word.length === 1 || (await resultsFor(pagefind, `"${word}"`)).length > 0;
    const results = isKnown ? await resultsFor(pagefind, word) : [];
    return new Map(results.map(({ id, words }) => [id, words]));
  }),
  bundles: once(async () => {
    const { results } = await pagefind.search(null, { sort: { [ORDER]: 'asc' } });
    return new Map(results.map((result) => [result.id, result]));
  }),
});

const resultsFor = async (pagefind: Pagefind, term: string): Promise<readonly PagefindResult[]> =>
  (await pagefind.search(term)).results;
