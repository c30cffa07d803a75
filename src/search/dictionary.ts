/** What the search knows besides the texts; made at build time, read in the browser. All but `names` is folded. */
export type Dictionary = Readonly<{
  /** Groups of spellings of one word: 取組, 取り組み. */
  spellings: readonly (readonly string[])[];
  /** Words as they are written, with their reading and what else they are called: 窓口, まどぐち, counter. */
  names: readonly (readonly [word: string, reading: string, ...others: string[]])[];
  /** The wards: a query is about them before it is about anything else. */
  wards: readonly WardName[];
  /** What people call a ward besides its name: {name}役所. */
  wardNames: readonly string[];
  /** Katakana words of the texts, for long vowels. */
  katakana: readonly string[];
  /** Hiragana words of the texts: やりがい. */
  hiragana: readonly string[];
  /** Words of the texts with kana inside, for okurigana: 話し合い. */
  okurigana: readonly string[];
  /** Latin words of the texts, for words that are typed in part. */
  latin: readonly string[];
}>;

/** A ward's name, the name without what all end in, their readings, and its name in an address. */
export type WardName = readonly [
  name: string,
  short: string,
  kana: string,
  shortKana: string,
  slug: string,
];

/** The part of a dictionary that only queries in Latin letters need: what else its words are called, in their order. */
export type LatinDictionary = Pick<Dictionary, 'latin'> &
  Readonly<{ names: readonly (readonly string[])[] }>;

export const withLatin = (
  dictionary: Dictionary,
  { names, latin }: LatinDictionary,
): Dictionary => ({
  ...dictionary,
  names: [
    ...dictionary.names,
    ...dictionary.names.map(([word], row) => [word, '', ...(names[row] ?? [])] as const),
  ],
  latin,
});

/** The words of the texts that a dictionary holds; others are fetched only where something is found nowhere. */
export const wordsOf = ({ katakana, hiragana, okurigana }: Dictionary): readonly string[] => [
  ...hiragana,
  ...katakana,
  ...okurigana,
];

/**
 * Another way to ask for a term. `weight` is 1 for the term itself, less the further it is from it; `shown` is how it
 * is written.
 */
export type Alternative = Readonly<{ text: string; weight: number; shown: string }>;
