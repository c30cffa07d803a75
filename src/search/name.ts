import type { Alternative, Dictionary, WardName } from './dictionary.ts';
import { fold } from './fold.ts';
import { isHiragana, isKatakana, toHiragana } from './kana.ts';
import { romajiOf } from './romaji.ts';

/** The same word in kana or romaji; the beginning of one; another word for it. */
const READING = 0.9;
const PREFIX = 0.85;
const SYNONYM = 0.5;
const FAR = 0.3;

/** Words with this weight or less only mean the same as what was asked for. */
export const isSynonym = ({ weight }: Alternative): boolean => weight <= SYNONYM;

/** The words that a term is the reading of, in kana or romaji, with or without spaces. */
export const wordsRead = (dictionary: Dictionary, term: string): readonly Alternative[] =>
  dedupe([
    ...keysOf(term).flatMap((key) => known(dictionary).readings.get(key) ?? []),
    ...readInside(dictionary, term),
  ]).map((word) => alternative(word, READING));

/** A term with a reading among other letters, written out: しょうがい者. */
const readInside = (dictionary: Dictionary, term: string): readonly string[] =>
  [...term.matchAll(/(?<=[^ぁ-ゖー ])[ぁ-ゖー]{3,}|[ぁ-ゖー]{3,}(?=[^ぁ-ゖー ])/g)].flatMap(
    ([run]) => (known(dictionary).readings.get(run) ?? []).map((word) => term.replace(run, word)),
  );

/** The words that mean the same as a term, then those that mean the same as these. */
export function wordsMeant(dictionary: Dictionary, term: string): readonly Alternative[] {
  const { synonyms } = known(dictionary);
  const near = dedupe(keysOf(term).flatMap((key) => synonyms.get(key) ?? []));
  const far = dedupe(near.flatMap((word) => synonyms.get(fold(word)) ?? []));
  return [
    ...near.map((word) => alternative(word, SYNONYM)),
    ...far.filter((word) => !near.includes(word)).map((word) => alternative(word, FAR)),
  ];
}

/** The words whose reading begins with a term, the shortest first. */
export function wordsBegun(dictionary: Dictionary, term: string): readonly Alternative[] {
  const key = isKatakana(term) ? toHiragana(term) : term;
  if (key.length < (key === term ? 2 : 3) || !/^(?:[ぁ-ゖー]{2,}|[a-z]{3,})$/.test(key)) return [];
  const begun = [...known(dictionary).readings].filter(([name]) => name.startsWith(key));
  const nearest = begun.sort(([a], [b]) => a.length - b.length).flatMap(([, words]) => words);
  return dedupe(nearest)
    .slice(0, 6)
    .map((word) => alternative(word, PREFIX));
}

/** Whether a text is a word of the dictionary, or any name of one. */
export const isName = (dictionary: Dictionary, text: string): boolean =>
  known(dictionary).words.has(text) ||
  wordsRead(dictionary, text).length > 0 ||
  wordsMeant(dictionary, text).length > 0;

/** All words of the dictionary and their names, folded, with how they are written. */
export const namesOf = (dictionary: Dictionary): ReadonlyMap<string, string> =>
  known(dictionary).shown;

/** Whether a text is a ward's full name, with 区. */
export const isWardName = ({ wards }: Dictionary, text: string): boolean =>
  wards.some(([name]) => fold(name) === text);

export const isWard = ({ wards }: Dictionary, text: string): boolean =>
  wards.some(([name, short]) => fold(name) === text || fold(short) === text);

const alternative = (word: string, weight: number): Alternative => ({
  text: fold(word),
  weight,
  shown: word,
});

const dedupe = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** A term as a name can be entered: without spaces too, Latin words in singular and plural. */
function keysOf(term: string): readonly string[] {
  const keys = [...new Set([term, toHiragana(term)])];
  if (!/^[a-z][a-z ]*$/.test(term)) return keys;
  const singular = term.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return [...new Set([term, term.replace(/ /g, ''), singular, `${term}s`])];
}

type Names = Readonly<{
  words: ReadonlySet<string>;
  readings: ReadonlyMap<string, readonly string[]>;
  synonyms: ReadonlyMap<string, readonly string[]>;
  shown: ReadonlyMap<string, string>;
}>;

const made = new WeakMap<Dictionary, Names>();

/** The words by their names; made once for a dictionary. */
function known(dictionary: Dictionary): Names {
  const names = made.get(dictionary) ?? namesByKind(dictionary);
  made.set(dictionary, names);
  return names;
}

function namesByKind({ names, wards, wardNames }: Dictionary): Names {
  const found = {
    words: new Set<string>(),
    readings: new Map<string, readonly string[]>(),
    synonyms: new Map<string, readonly string[]>(),
    shown: new Map<string, string>(),
  };
  for (const [word, reading, ...others] of [...wardWords(wards, wardNames), ...names]) {
    const read = reading === '' ? [] : [fold(reading), ...romajiOf(fold(reading))];
    found.words.add(fold(word));
    found.shown.set(fold(word), word);
    for (const name of read) add(found.readings, name, word);
    for (const name of others) add(found.synonyms, fold(name), word);
    for (const name of [...read, ...others]) {
      const written = isHiragana(name) ? word : name;
      found.shown.set(fold(name), found.shown.get(fold(name)) ?? written);
    }
  }
  return found;
}

/** Everything that a ward is called, each as a reading of it. */
const wardWords = (wards: readonly WardName[], patterns: readonly string[]): Dictionary['names'] =>
  wards.flatMap((ward) => {
    const [name, short, kana, shortKana, slug] = ward;
    const called = [kana, ...namesOfWard(ward, patterns)].map((read) => [name, read] as const);
    return [...called, [short, shortKana] as const, [short, slug] as const];
  });

const namesOfWard = (ward: WardName, patterns: readonly string[]): readonly string[] => {
  const [name, , , shortKana, slug] = ward;
  return patterns.map((pattern) =>
    pattern.replace('{name}', name).replace('{shortKana}', shortKana).replace('{slug}', slug),
  );
};

function add(map: Map<string, readonly string[]>, name: string, word: string): void {
  const words = map.get(name) ?? [];
  if (name !== fold(word) && !words.includes(word)) map.set(name, [...words, word]);
}
