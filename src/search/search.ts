import type { Answer, Need } from './answer.ts';
import { ask } from './ask.ts';
import { engineOf } from './engine.ts';
import { holdersOf, type Holders } from './facet.ts';
import { hitOf, type Hit } from './hit.ts';
import type { Pagefind } from './index.ts';
import { toHiragana } from './kana.ts';
import { lexiconOf } from './lexicon.ts';
import type { Hints, Names, Word, Words } from './names.ts';
import { once, onceEach } from './once.ts';
import { ranked } from './rank.ts';

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

/** The search over an index of Pagefind and the files that lie beside it: names at once, all words when needed. */
export async function searchOf(pagefind: Promise<Pagefind>, read: Read): Promise<Search> {
  const [engine, names] = await Promise.all([
    pagefind.then(engineOf),
    read('names.json') as Promise<Names>,
  ]);
  const lexicon = onceEach(async (need: Need) => {
    const words = need === 'names' ? NO_WORDS : wordsIn((await read('words.json')) as WordFile);
    return lexiconOf(names, words, need === 'all' ? ((await read('hints.json')) as Hints) : []);
  });
  return {
    ask: async (query) => {
      const answer = await ask({ engine, lexicon }, query);
      return { ...answer, hits: ranked(answer) };
    },
    everything: once(() => engine.having({})),
    holders: holdersOf(engine),
    hit: onceEach(async (id) => hitOf(await engine.fragment(id))),
  };
}

/** Words and their readings in columns, quicker to fetch than rows; words in kana are their own readings. */
export type WordFile = Readonly<Record<keyof Words, Readonly<{ words: string; readings: string }>>>;

const NO_WORDS: Words = { nouns: [], verbs: [] };

const wordsIn = ({ nouns, verbs }: WordFile): Words => ({
  nouns: rowsOf(nouns),
  verbs: rowsOf(verbs),
});

function rowsOf({ words, readings }: WordFile[keyof Words]): readonly Word[] {
  const read = readings.split(' ');
  return words.split(' ').map((word, at) => {
    const reading = read[at] ?? '';
    return [word, reading === '' ? toHiragana(word) : reading];
  });
}
