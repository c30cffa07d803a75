import { answer } from './answer.ts';
import { withLatin, wordsOf, type Dictionary, type LatinDictionary } from './dictionary.ts';
import { engineOf } from './engine.ts';
import { holdersOf, type Holders } from './facet.ts';
import { hitOf, type Hit } from './hit.ts';
import type { Pagefind } from './index.ts';
import { isLatin } from './latin.ts';
import { once, onceEach } from './once.ts';
import { ranked } from './rank.ts';
import type { Answer } from './sources.ts';

/** A loaded search: how to ask, which records a filter leaves, and what a record shows. */
export type Search = Readonly<{
  ask: (query: string) => Promise<Asked>;
  everything: () => Promise<readonly string[]>;
  holders: Holders;
  hit: (id: string) => Promise<Hit>;
}>;

/** An answer with the names of its hits, best first. */
export type Asked = Answer & Readonly<{ hits: readonly string[] }>;

/** Reads a file of the search's folder. */
export type Read = (file: string) => Promise<unknown>;

/** The search over an index of Pagefind and the files that lie beside it. */
export async function searchOf(pagefind: Promise<Pagefind>, read: Read): Promise<Search> {
  const [engine, dictionary] = await Promise.all([
    pagefind.then(engineOf),
    read('dictionary.json') as Promise<Dictionary>,
  ]);
  const { words, latin } = laterParts(read, dictionary);
  return {
    ask: async (query) => {
      const known = isLatin(query) ? await latin() : dictionary;
      const found = await answer({ engine, dictionary: known, words }, query);
      return { ...found, hits: ranked(found) };
    },
    everything: once(() => engine.having({})),
    holders: holdersOf(engine),
    hit: onceEach(async (id) => hitOf(await engine.fragment(id))),
  };
}

/** What only some queries need: the words of the texts, and the dictionary with its Latin part. */
const laterParts = (read: Read, dictionary: Dictionary) => ({
  words: once(async () => [
    ...((await read('words.json')) as readonly string[]),
    ...wordsOf(dictionary),
  ]),
  latin: once(async () => withLatin(dictionary, (await read('latin.json')) as LatinDictionary)),
});
