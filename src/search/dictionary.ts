import { romajiOf } from './romaji.ts';

/** What the search knows besides the texts. Everything is folded; made at build time, read in the browser. */
export type Dictionary = Readonly<{
  /** Groups of spellings of one word: 取組, 取り組み. */
  spellings: readonly (readonly string[])[];
  /** Words with their reading and what else they are called: 窓口, まどぐち, counter. */
  names: readonly (readonly [word: string, reading: string, ...others: string[]])[];
  /** Katakana words of the texts, for long vowels. */
  katakana: readonly string[];
  /** Words of the texts with kana inside, for okurigana: 話し合い. */
  okurigana: readonly string[];
  /** Latin words of the texts, for words that are typed in part. */
  latin: readonly string[];
}>;

/** Another way to ask for a term. `weight` is 1 for the term itself, less the further it is from it. */
export type Alternative = Readonly<{ text: string; weight: number }>;

const SPELLING = 0.95;
const PREFIX = 0.8;
const MEANING = 0.6;

/** The spellings in which the texts may hold a term, itself first. */
export function spellingsOf(dictionary: Dictionary, term: string): readonly Alternative[] {
  const found = [term];
  const add = (texts: readonly string[]) => {
    found.push(...texts.filter((text) => text.length > 1 && !found.includes(text)));
  };
  add(swapped(dictionary, term));
  add(katakanaSpellings(dictionary, term));
  add(found.flatMap((text) => okuriganaSpellings(dictionary, text)));
  add(yearsOf(term));
  const starts = /^[a-z]{2,}$/.test(term)
    ? dictionary.latin.filter((word) => word.startsWith(term) && word !== term).slice(0, 6)
    : [];
  return [
    ...found.slice(0, 6).map((text, index) => ({ text, weight: index === 0 ? 1 : SPELLING })),
    ...starts.map((text) => ({ text, weight: PREFIX })),
  ];
}

/** Words that mean the same as the whole term: its reading, in romaji too, or another name. */
export const meaningsOf = (dictionary: Dictionary, term: string): readonly Alternative[] =>
  (meanings(dictionary).get(term) ?? []).map((text) => ({ text, weight: MEANING }));

/** All words of the dictionary and their names: what a mistyped word can have meant. */
export const namesOf = (dictionary: Dictionary): readonly string[] => [
  ...dictionary.names.map(([word]) => word),
  ...meanings(dictionary).keys(),
];

const known = new WeakMap<Dictionary, ReadonlyMap<string, readonly string[]>>();

/** The words by their names; made once for a dictionary. */
function meanings(dictionary: Dictionary): ReadonlyMap<string, readonly string[]> {
  const made = known.get(dictionary) ?? meaningsByName(dictionary);
  known.set(dictionary, made);
  return made;
}

function meaningsByName({ names }: Dictionary): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [word, reading, ...others] of names)
    for (const name of [reading, ...romajiOf(reading), ...others]) {
      const words = found.get(name) ?? [];
      if (name !== word && !words.includes(word)) found.set(name, [...words, word]);
    }
  return found;
}

/** The term in the other kind of kana, for those who do not convert what they type. */
export function kanaSwapped(term: string): readonly Alternative[] {
  const katakana = shift(term, /[ぁ-ゖ]/g, 0x60);
  const hiragana = shift(term, /[ァ-ヶ]/g, -0x60);
  return [katakana, hiragana]
    .filter((text) => text !== term)
    .map((text) => ({ text, weight: MEANING }));
}

const shift = (text: string, kana: RegExp, by: number): string =>
  text.replace(kana, (character) => String.fromCharCode(character.charCodeAt(0) + by));

/** Every group that a member of occurs in the term, with the others in its place. The longest member counts. */
function swapped({ spellings }: Dictionary, term: string): readonly string[] {
  return spellings.flatMap((group) => {
    const [held] = group
      .filter((spelling) => term.includes(spelling))
      .sort((a, b) => b.length - a.length);
    if (held === undefined) return [];
    return group.filter((other) => other !== held).map((other) => term.replace(held, other));
  });
}

const KATAKANA = /[ァ-ヶー]{3,}/g;

function katakanaSpellings({ katakana }: Dictionary, term: string): readonly string[] {
  const runs = term.match(KATAKANA) ?? [];
  return runs.flatMap((run) => {
    const key = katakanaKey(run);
    const same = katakana.filter((word) => word !== run && katakanaKey(word) === key);
    return same.map((word) => term.replace(run, word));
  });
}

/** A katakana word without what people leave out or write differently. */
const katakanaKey = (word: string): string =>
  word
    .replace(/ー/g, '')
    .replace(/ヴァ/g, 'バ')
    .replace(/ヴ/g, 'ブ')
    .replace(/([イキシチニヒミリギジビピ])ア/g, '$1ャ')
    .replace(/([テデ])ィ/g, '$1イ')
    .replace(/(?<=[エケセテネヘメレゲゼデベペェ])イ/g, '');

/** The term without the kana between kanji, and the words of the texts that differ from it in nothing else. */
function okuriganaSpellings({ okurigana }: Dictionary, term: string): readonly string[] {
  const bare = withoutOkurigana(term);
  if (!/^\p{Script=Han}{2}/u.test(bare)) return [];
  const same = okurigana.filter((word) => withoutOkurigana(word) === bare);
  return bare.length < term.length ? [bare, ...same] : same;
}

/** 話し合い → 話合 */
const withoutOkurigana = (word: string): string =>
  /^\p{Script=Han}\p{Script=Hiragana}{0,2}\p{Script=Han}\p{Script=Hiragana}{0,2}$/u.test(word)
    ? word.replace(/\p{Script=Hiragana}/gu, '')
    : word;

/** 28年度 is said of 平成28年度. */
function yearsOf(term: string): readonly string[] {
  const [, year, rest] = /^(\d{1,2})(年度?)$/.exec(term) ?? [];
  return year && rest && Number(year) <= 31 ? [`${1988 + Number(year)}${rest}`] : [];
}
