import { fold } from './fold.ts';
import { toHiragana } from './kana.ts';
import { isLatin } from './latin.ts';
import type { Dictionary } from './dictionary.ts';
import type { Group, Leads, Names, Word } from './names.ts';
import { romajiKey, romajiOf } from './romaji.ts';
import { wardWords } from './ward-words.ts';

/** Names and words, by everything that they can be found by. All is folded but what is shown. */
export type Lexicon = Readonly<{
  /** Every noun with its reading, names first. */
  words: readonly Word[];
  /** Groups of spellings of one word. */
  spellings: readonly Group[];
  isWard: (text: string) => boolean;
  isKnown: (text: string) => boolean;
  /** Whether a text says nothing of what is asked about. */
  isFiller: (text: string) => boolean;
  /** Whether a text is in so many records that it says nothing of what is asked for. */
  isCommon: (text: string) => boolean;
  /** Whether a text is the name of the city. */
  isCity: (text: string) => boolean;
  /** What may be asked for that leads to words, folded. */
  asked: readonly string[];
  /** The words with this reading, in kana or romaji. */
  read: (reading: string) => readonly string[];
  /** The words whose reading begins with this one, the shortest first. */
  begun: (reading: string) => readonly string[];
  /** Words that mean the same, and those that a hint leads to. */
  meant: (text: string) => readonly string[];
  hinted: (text: string) => readonly string[];
  /** Words that something leads to which begins with a text in kanji: 抜き打ち leads where 抜き打ち調査 does. */
  hintedBegun: (text: string) => readonly string[];
}>;

/** Makes the look-ups of a lexicon, once. */
export function lexiconOf(
  names: Names,
  { words: { nouns, verbs }, meanings, hints }: Dictionary,
): Lexicon {
  const words = [...names.wards.flatMap((ward) => wardWords(ward, names.wardNames)), ...nouns];
  const texts = new Set(words.map(([text]) => fold(text)));
  const [meant, hinted] = [led(meanings), led(hints)];
  const [fillers, common, city] = [names.fillers, names.common, names.city].map(
    (some) => new Set(some.map(fold)),
  );
  const sounds = soundsOf([...words, ...verbs], meant);
  const wardTexts = new Set(names.wards.flatMap(([name, short]) => [fold(name), fold(short)]));
  return {
    words,
    spellings: names.spellings.map(foldedGroup),
    isFiller: (text) => fillers?.has(text) ?? false,
    isCommon: (text) => common?.has(text) ?? false,
    isCity: (text) => [text, ...sounds.read(text)].some((one) => city?.has(fold(one))),
    asked: [...meant.keys(), ...hinted.keys()],
    isWard: (text) => wardTexts.has(text),
    isKnown: (text) =>
      texts.has(text) || [meant, hinted].some((map) => namesIn(map, text).length > 0),
    ...sounds,
    meant: (text) => namesIn(meant, text),
    hinted: (text) => namesIn(hinted, text),
    hintedBegun: ledFrom([meant, hinted]),
  };
}

const foldedGroup = ({ held, other }: Group): Group => ({
  held: held.map(fold),
  other: other.map(fold),
});

/** What leads somewhere and begins with a text. */
const ledFrom =
  (maps: readonly Grouped[]) =>
  (text: string): readonly string[] =>
    isWritten(text) ? maps.flatMap((map) => begunIn(map, text)).slice(0, MOST_BEGUN) : [];

/** Two letters with kanji among them say enough to be gone on with. */
const isWritten = (text: string): boolean => text.length > 1 && /\p{Script=Han}/u.test(text);

const namesIn = (map: Grouped, text: string): readonly string[] =>
  unique(keysOf(text).flatMap((key) => map.get(key) ?? []));

/** The words by their readings, in kana and in romaji. */
function soundsOf(words: readonly Word[], meant: Grouped): Pick<Lexicon, 'read' | 'begun'> {
  const readings = grouped(words.map(([text, reading]) => [fold(reading), text]));
  const romaji = lazy(() =>
    grouped(words.map(([text, reading]) => [soundOf(text, reading), text])),
  );
  return {
    read: (key) =>
      (/^[a-z ]+$/.test(key) ? romaji().get(romajiKey(key)) : readings.get(toHiragana(key))) ?? [],
    begun: (key) =>
      isLatin(key)
        ? [...begunIn(meant, key), ...begunIn(romaji(), romajiKey(key))]
        : begunIn(readings, toHiragana(key)),
  };
}

const soundOf = (text: string, reading: string): string =>
  romajiKey(isLatin(text) ? fold(text) : romajiOf(fold(reading)));

type Grouped = ReadonlyMap<string, readonly string[]>;

function grouped(pairs: readonly (readonly string[])[]): Grouped {
  const map = new Map<string, string[]>();
  for (const [key = '', value = ''] of pairs) {
    const values = map.get(key) ?? [];
    if (key !== '' && key !== value && !values.includes(value)) map.set(key, [...values, value]);
  }
  return map;
}

/** What is asked for, folded, with the words that it leads to. */
const led = (leads: Leads): Grouped =>
  grouped(leads.flatMap(([asked, ...words]) => words.map((word) => [fold(asked), word])));

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => (made ??= make());
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const begunIn = (readings: Grouped, start: string): readonly string[] =>
  unique(
    [...readings]
      .filter(([key]) => key.startsWith(start))
      .sort(([a], [b]) => a.length - b.length)
      .flatMap(([, words]) => words),
  ).slice(0, MOST_BEGUN);

const MOST_BEGUN = 6;

/** A name as it can be entered: in either kana, without spaces, Latin words in singular and plural. */
function keysOf(text: string): readonly string[] {
  if (!/^[a-z][a-z ]*$/.test(text)) return unique([text, toHiragana(text)]);
  const singular = text.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return unique([text, text.replace(/ /g, ''), singular, `${text}s`]);
}
