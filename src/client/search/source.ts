import { answer, type Answer } from '../../search/answer.ts';
import { unpackDocs, type Doc, type DocList } from '../../search/doc.ts';
import {
  withLatin,
  wordsOf,
  type Dictionary,
  type LatinDictionary,
} from '../../search/dictionary.ts';
import { isLatin } from '../../search/latin.ts';
import { ranked } from '../../search/rank.ts';
import { pagefindEngine } from './engine.ts';
import { once, onceEach } from '../frame/once.ts';
import { loadPagefind } from './pagefind.ts';

/** The texts of a record, fetched when it is shown. */
export type Texts = Readonly<{
  href: string;
  text: readonly string[];
  /** Where it stands, beside ward and year, and the indicators that it is found by. */
  place: string | null;
  under: readonly string[];
  figures: HitFigures | null;
}>;

/** What the list under the box says of a record, fetched when it is shown there. */
export type Option = Pick<Texts, 'href' | 'place'> & Readonly<{ value: string | null }>;

/** The figures of a result, in words; what cannot be said is null. */
export type HitFigures = Readonly<
  Record<'value' | 'previous' | 'target' | 'comparability', string> &
    Record<'change' | 'state', string | null>
>;

/** A loaded search: what there is, how to ask, and what a hit says. */
export type Search = Readonly<{
  list: DocList;
  docs: readonly Doc[];
  ask: (query: string) => Promise<Asked>;
  texts: (number: number) => Promise<Texts>;
  option: (number: number) => Promise<Option>;
}>;

/** An answer with the numbers of its hits, best first. */
export type Asked = Answer & Readonly<{ hits: readonly number[] }>;

const FOLDER = '/pagefind/';

/** Loads the search once; a failure is tried again the next time. */
export const loadSearch: () => Promise<Search> = once(load);

async function load(): Promise<Search> {
  const listed = fetchJson<DocList>('docs.json');
  const [pagefind, list, dictionary] = await Promise.all([
    loadPagefind(
      FOLDER,
      listed.then(({ index }) => index),
    ),
    listed,
    fetchJson<Dictionary>('dictionary.json'),
  ]);
  const docs = unpackDocs(list);
  const engine = pagefindEngine(pagefind, list);
  const { words, latin } = laterParts(dictionary);
  return {
    list,
    docs,
    ask: async (query) => {
      const known = isLatin(query) ? await latin() : dictionary;
      const found = await answer({ engine, dictionary: known, words }, query);
      return { ...found, hits: ranked(query, found, docs, list) };
    },
    texts: files<Texts>('texts'),
    option: files<Option>('options'),
  };
}

/** What only some queries need: the words of the texts, and the dictionary with its Latin part. */
const laterParts = (dictionary: Dictionary) => ({
  words: once(async () => [
    ...(await fetchJson<readonly string[]>('words.json')),
    ...wordsOf(dictionary),
  ]),
  latin: once(async () => withLatin(dictionary, await fetchJson<LatinDictionary>('latin.json'))),
});

/** The files of a folder, each fetched once. */
function files<T>(folder: string): (number: number) => Promise<T> {
  const file = onceEach((number) => fetchJson<T>(`${folder}/${number}.json`));
  return (number) => file(String(number));
}

async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(FOLDER + name);
  if (!response.ok) throw new Error(`missing file: ${name}`);
  return (await response.json()) as T;
}
