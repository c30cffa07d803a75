import type { Edition } from '../../edition.ts';
import { withoutSuffix } from '../../model/content/ward.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Dictionary, type LatinDictionary, type WardName } from '../../search/dictionary.ts';
import { fold } from '../../search/fold.ts';
import { isLatin } from '../../search/latin.ts';
import type { SearchRecord } from '../../views/search/record.ts';
import { foldedTexts, hiraganaWords } from './words.ts';

/** What the search knows: readings, synonyms and spellings of the content, words of the texts. */
export function searchDictionary(
  { dataset, words }: Edition,
  records: readonly SearchRecord[],
): Dictionary {
  const texts = foldedTexts(records);
  return {
    spellings: dataset.spellings.map((group) => [...new Set(group.map(fold))]),
    names: names(dataset).map(
      ([word, reading, ...others]) =>
        [word, reading, ...others.filter((name) => !isLatin(name))] as const,
    ),
    wards: wardNames(dataset),
    wardNames: words.wardNames(dataset.site.city, dataset.site.wardSuffix?.name ?? ''),
    hiragana: hiraganaWords(texts),
    katakana: distinct(texts, /[ァ-ヶー]{3,}/g),
    okurigana: distinct(texts, OKURIGANA).filter((word) => !ADJECTIVE.test(word)),
    latin: [],
  };
}

/** Kana that can stand inside a verb between two kanji; others are particles. */
const OKURIGANA =
  /\p{Script=Han}[しりいきけせえみちびげぎめべれじ]{1,2}\p{Script=Han}[しりいきけせえみちびげぎめべれじ]?/gu;

const ADJECTIVE = /しい|^同じ|^[広強高低近長良若浅速短深]い/;

const distinct = (texts: readonly string[], pattern: RegExp): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))].sort();

/** Terms and words by their readings and other names. */
const names = ({ terms, words }: Dataset): Dictionary['names'] => [
  ...terms.map(({ term, reading, synonyms }) => [term, reading, ...synonyms] as const),
  ...words.map(({ word, reading, synonyms }) => [word, reading, ...synonyms] as const),
];

/** The Latin names of the dictionary, and the words of the texts in Latin letters. */
export const latinDictionary = (
  dataset: Dataset,
  records: readonly SearchRecord[],
): LatinDictionary => ({
  names: names(dataset).map(([, , ...others]) =>
    others.filter((name) => isLatin(name) && !isPlural(name, others)),
  ),
  latin: distinct(foldedTexts(records), /[a-z]{3,}/g).filter((word) => word.length > 3),
});

/** Plurals are understood without being entered. */
const isPlural = (name: string, others: readonly string[]): boolean =>
  name.endsWith('s') && others.includes(name.slice(0, -1));

/** Every ward with and without what all their names end in. */
const wardNames = ({ site: { wardSuffix }, wards }: Dataset): readonly WardName[] =>
  wards.map(({ name, kana, slug }) => [
    name,
    withoutSuffix(name, wardSuffix?.name),
    kana,
    withoutSuffix(kana, wardSuffix?.kana),
    slug,
  ]);
