import type { Answer } from './answer/answer.ts';
import { ask } from './answer/ask.ts';
import { ranked } from './answer/rank.ts';
import { engineOf } from './index/engine.ts';
import type { Holders } from './index/facet.ts';
import type { Hit } from './index/hit.ts';
import type { Pagefind } from './index/pagefind.ts';
import { once, onceEach } from './once.ts';
import { joined, volumesFor, type Volume } from './words/dictionary.ts';
import { lexiconOf } from './words/lexicon.ts';
import type { Names } from './words/names.ts';

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

/** The search over an index of Pagefind and the files that lie beside it: names at once, words as they are needed. */
export async function searchOf(pagefind: Promise<Pagefind>, read: Read): Promise<Search> {
  const [loaded, names] = await Promise.all([pagefind, read('names.json') as Promise<Names>]);
  const engine = engineOf(loaded, names);
  const volume = onceEach((number) => read(`words/${number}.json`) as Promise<Volume>);
  const lexiconWith = onceEach(async (numbers) =>
    lexiconOf(names, joined(await Promise.all(numbers.match(/\d+/g)?.map(volume) ?? []))),
  );
  const lexicon = (texts: readonly string[]) => lexiconWith(volumesFor(texts).join(' '));
  const everything = once(engine.everything);
  const order = once(async () => new Map((await everything()).map((id, at) => [id, at])));
  return {
    ask: async (query) => {
      const answer = await ask({ engine, names, lexicon }, query);
      return { ...answer, hits: ranked(answer, await order()) };
    },
    everything,
    holders: engine.having,
    hit: onceEach(engine.hit),
  };
}
