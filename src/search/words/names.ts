/** A word as it is written, with its reading in hiragana. */
export type Word = readonly [text: string, reading: string];

/** A ward's name, the name without what all end in, their readings, and its name in an address. */
export type WardName = readonly [
  name: string,
  short: string,
  kana: string,
  shortKana: string,
  slug: string,
];

/** Names of one thing: those that the texts hold, which can be found, and others that may be asked for. */
export type Group = Readonly<{ held: readonly string[]; other: readonly string[] }>;

/** What the search must know at once; made at build time, read in the browser. */
export type Names = Readonly<{
  /** The kinds of records in the order in which they come, those of reports once for every year. */
  kinds: readonly (readonly [kind: string, year: number | null])[];
  /** The kinds that only explain. */
  explaining: readonly string[];
  /** How people ask how things stand, by what answers them; `…` stands for a few letters. */
  questions: readonly (readonly [name: string, ...asked: string[]])[];
  /** What stands in questions and says nothing of what they are about. */
  fillers: readonly string[];
  /** What figures are counted in, each unit by all its names. */
  units: readonly (readonly string[])[];
  /** Words that are in so many records that they say nothing of what is asked for. */
  common: readonly string[];
  /** What people call the city, which says nothing here. */
  city: readonly string[];
  wards: readonly WardName[];
  /** What people call a ward besides its name: {name}役所. */
  wardNames: readonly string[];
  /** Groups of spellings of one word that no rule tells: 障害, 障がい. */
  spellings: readonly Group[];
}>;

/** What may be asked for, and the words of the texts that it is looked for by. */
export type Leads = readonly (readonly [asked: string, ...words: string[]])[];

/** Words of the texts: nouns, and verbs, which say nothing by themselves but can be looked for by their reading. */
export type Words = Readonly<{ nouns: readonly Word[]; verbs: readonly Word[] }>;
