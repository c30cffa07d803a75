import type { Dataset } from '../src/model/dataset.ts';
import { withoutSuffix } from '../src/model/ward.ts';
import type { Dictionary } from '../src/search/dictionary.ts';
import { fold } from '../src/search/fold.ts';
import type { SearchRecord } from '../src/views/search-record.ts';

/** What the search knows: readings, synonyms and spellings of the content, words of the texts. */
export function searchDictionary(dataset: Dataset, records: readonly SearchRecord[]): Dictionary {
  const texts = foldedTexts(records);
  return {
    spellings: dataset.spellings.map((group) => [...new Set(group.map(fold))]),
    names: names(dataset),
    katakana: distinct(texts, /[ァ-ヶー]{3,}/g),
    okurigana: distinct(texts, OKURIGANA),
    latin: distinct(texts, /[a-z]{3,}/g),
  };
}

/** Kana that can stand inside a verb between two kanji; others are particles. */
const OKURIGANA =
  /\p{Script=Han}[しりいきけせえみちびげぎめべれじ]{1,2}\p{Script=Han}[しりいきけせえみちびげぎめべれじ]?/gu;

/** The words of the texts, most frequent first: what a mistyped word can have meant, and what compounds are made of. */
export function textWords(records: readonly SearchRecord[]): readonly string[] {
  const texts = foldedTexts(records);
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
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

/** Wards (with and without what all their names end in), terms and words by their readings and other names. */
const names = ({ site, wards, terms, words }: Dataset): Dictionary['names'] => [
  ...wards.map(({ name, kana, romaji, slug }) => folded([name, kana, romaji, slug])),
  ...wards.map(({ name, kana }) => folded([name, withoutSuffix(kana, site.wardSuffix?.kana)])),
  ...terms.map(({ term, reading, synonyms }) => folded([term, reading, ...synonyms])),
  ...words.map(({ word, reading, synonyms }) => folded([word, reading, ...synonyms])),
];

const folded = ([word, reading, ...others]: readonly [string, string, ...string[]]) =>
  [fold(word), fold(reading), ...others.map(fold)] as const;
