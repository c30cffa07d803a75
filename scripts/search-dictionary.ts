import type { Dataset } from '../src/model/dataset.ts';
import type { Dictionary } from '../src/search/dictionary.ts';
import { fold } from '../src/search/fold.ts';
import type { SearchRecord } from '../src/views/search-record.ts';
import { romajiOf, shortRomaji } from './romaji.ts';

/** What the search knows: readings, synonyms and spellings of the content, words of the texts. */
export function searchDictionary(dataset: Dataset, records: readonly SearchRecord[]): Dictionary {
  const texts = foldedTexts(records);
  return {
    spellings: dataset.spellings.map((group) => [...new Set(group.map(fold))]),
    meanings: meanings(dataset),
    katakana: distinct(texts, /[ァ-ヶー]{3,}/g),
    okurigana: distinct(texts, OKURIGANA),
    latin: distinct(texts, /[a-z]{3,}/g),
  };
}

/** Kana that can stand inside a verb between two kanji; others are particles. */
const OKURIGANA =
  /\p{Script=Han}[しりいきけせえみちびげぎめべれじ]{1,2}\p{Script=Han}[しりいきけせえみちびげぎめべれじ]?/gu;

/** The words of the texts, most frequent first: what a mistyped word can have meant, and what compounds are made of. */
export function textWords(dataset: Dataset, records: readonly SearchRecord[]): readonly string[] {
  const texts = foldedTexts(records);
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  const names = [
    ...dataset.wards.flatMap(({ name, kana }) => [name, kana]),
    ...dataset.terms.flatMap(({ term, reading, synonyms }) => [term, reading, ...synonyms]),
    ...dataset.words.flatMap(({ word, reading, synonyms }) => [word, reading, ...synonyms]),
  ].map(fold);
  const counts = new Map<string, number>();
  for (const word of [...names, ...words]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

const WORD =
  /[\p{Script=Han}々]{2,}|\p{Script=Han}+[しりいきけせえみちびげぎめべれじ]{1,2}\p{Script=Han}+[しりいきけせえみちびげぎめべれじ]?|[ァ-ヶー]{3,}|[a-z]{4,}/gu;

const foldedTexts = (records: readonly SearchRecord[]): readonly string[] =>
  records
    .flatMap(({ title, also, text, context }) => [title, ...also, ...text, ...context])
    .map(fold);

const distinct = (texts: readonly string[], pattern: RegExp): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))].sort();

/** Readings, their romaji, and other words, each with what it means. */
function meanings({ wards, terms, words }: Dataset): Dictionary['meanings'] {
  const found = new Map<string, string[]>();
  const add = (meaning: string, keys: readonly string[]) => {
    for (const key of keys.map(fold)) {
      const known = found.get(key) ?? [];
      const plain = fold(meaning);
      if (key !== plain && !known.includes(plain)) found.set(key, [...known, plain]);
    }
  };
  for (const { name, kana, romaji, slug } of wards)
    add(name, [romaji, slug, ...readings(kana), ...readings(kana.replace(/く$/, ''))]);
  for (const { term, reading, synonyms } of terms) add(term, [...readings(reading), ...synonyms]);
  for (const { word, reading, synonyms } of words) add(word, [...readings(reading), ...synonyms]);
  return Object.fromEntries([...found].sort());
}

function readings(kana: string): readonly string[] {
  const romaji = romajiOf(kana);
  return [kana, romaji, shortRomaji(romaji)];
}
