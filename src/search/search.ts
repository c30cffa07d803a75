import type { Answer, Need } from './answer.ts';
import { ask } from './ask.ts';
import { engineOf } from './engine.ts';
import { holdersOf, type Holders } from './facet.ts';
import { hitOf, type Hit } from './hit.ts';
import type { Pagefind } from './index.ts';
import { hintFilesFor } from './hint-files.ts';
import { lexiconOf, withHints } from './lexicon.ts';
import type { Hints, Names, Words } from './names.ts';
import { once, onceEach } from './once.ts';
import { ranked } from './rank.ts';
import { wordsIn, type WordFile } from './word-file.ts';

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

/** The search over an index of Pagefind and the files that lie beside it: names at once, words and hints when needed. */
export async function searchOf(pagefind: Promise<Pagefind>, read: Read): Promise<Search> {
  const [engine, names] = await Promise.all([
    pagefind.then(engineOf),
    read('names.json') as Promise<Names>,
  ]);
  const plain = onceEach(async (need: 'names' | 'words') =>
    lexiconOf(names, need === 'names' ? NO_WORDS : wordsIn((await read('words.json')) as WordFile)),
  );
  const hints = onceEach((file) => read(`hints/${file}.json`) as Promise<Hints>);
  const lexiconFor = (query: string) =>
    onceEach(async (need: Need) => {
      if (need === 'names' || need === 'words') return plain(need);
      const files = hintFilesFor(query).map((file) => hints(String(file)));
      const known = await plain(need === 'all' ? 'words' : 'names');
      return withHints(known, (await Promise.all(files)).flat());
    });
  return {
    ask: async (query) => {
      const answer = await ask({ engine, lexicon: lexiconFor(query) }, query);
      return { ...answer, hits: ranked(answer) };
    },
    everything: once(() => engine.having({})),
    holders: holdersOf(engine),
    hit: onceEach(async (id) => hitOf(await engine.fragment(id))),
  };
}

const NO_WORDS: Words = { nouns: [], verbs: [] };
