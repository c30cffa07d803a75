import { fold } from './fold.ts';
import { initialOf } from './initial.ts';
import { toHiragana } from './kana.ts';
import type { Leads, Word, Words } from './names.ts';

/**
 * All words that the search knows besides the names of the wards. `meanings` lead to words that mean the same, `hints` to
 * what somebody may look for who asks so: no synonyms, and never shown as such.
 */
export type Dictionary = Readonly<{ words: Words; meanings: Leads; hints: Leads }>;

/**
 * The words of a dictionary that begin or end alike, as they are kept in a file: `read` with their readings, `written`
 * without, for they are looked for as they are written.
 */
export type Volume = Readonly<{
  read: Columns;
  written: string;
  verbs: Columns;
  meanings: Leads;
  hints: Leads;
}>;

/** Words and their readings in columns, quicker to fetch than rows. A reading that others tell is left out. */
type Columns = Readonly<{ words: string; readings: string }>;

/** So many volumes hold what begins with a syllable, so many the rest: a kanji begins fewer words than a syllable. */
const SYLLABLES = 67;
const OTHERS = 61;
export const VOLUMES = SYLLABLES + OTHERS;

/** The volume with the words that begin like a text. */
function volumeOf(text: string): number {
  const initial = initialOf(fold(text));
  const sum = Array.from(initial).reduce((all, one) => 31 * all + (one.codePointAt(0) ?? 0), 0);
  return /^[a-z]{0,2}[aiueo]$/.test(initial) ? sum % SYLLABLES : SYLLABLES + (sum % OTHERS);
}

/**
 * A dictionary in volumes. A word is in those of how it begins, written and read; a long one also in that of how it ends,
 * for its beginning may be mistyped.
 */
export function volumesOf({ words, meanings, hints }: Dictionary): readonly Volume[] {
  const read = byVolume(words.nouns, (word) => word.filter((text) => /[ぁ-ゖ]/.test(text)));
  const written = byVolume(words.nouns, ([text]) => [text, ...endsOf(text)]);
  const verbs = byVolume(words.verbs, ([, reading]) => [reading]);
  const meant = byVolume(meanings, ([asked]) => [asked]);
  const hinted = byVolume(hints, ([asked]) => [asked]);
  return Array.from({ length: VOLUMES }, (_, volume) => ({
    read: columnsOf(read(volume)),
    written: written(volume)
      .filter((word) => !read(volume).includes(word))
      .map(([text]) => text)
      .join(' '),
    verbs: columnsOf(verbs(volume)),
    meanings: meant(volume),
    hints: hinted(volume),
  }));
}

/** What belongs into a volume: whatever has a text that begins like its words. */
function byVolume<T>(
  all: readonly T[],
  textsOf: (one: T) => readonly string[],
): (volume: number) => readonly T[] {
  const volumes = Array.from({ length: VOLUMES }, (): T[] => []);
  for (const one of all)
    for (const volume of new Set(textsOf(one).map(volumeOf))) volumes[volume]?.push(one);
  return (volume) => volumes[volume] ?? [];
}

/** The numbers of the volumes with the words that begin like these texts. */
export const volumesFor = (texts: readonly string[]): readonly number[] =>
  [...new Set(texts.filter((text) => text !== '').map(volumeOf))].sort((a, b) => a - b);

/** What the word that a text was meant to be may begin like, or end in. */
export const mistyped = (text: string): readonly string[] => [text, text.slice(1), ...endsOf(text)];

const LONG = 3;

/** The last character of a long word, by which it is found where its beginning is mistyped. */
const endsOf = (text: string): readonly string[] =>
  text.length >= LONG && !/[a-z]$/i.test(text) ? [text.slice(-1)] : [];

/** What several volumes hold, each word once, with its reading if one of them has it. */
export function joined(volumes: readonly Volume[]): Dictionary {
  const written = volumes.flatMap((one) => one.written.split(' ')).map((text): Word => [text, '']);
  const read = volumes.flatMap((one) => rowsOf(one.read));
  return {
    words: {
      nouns: once([...read, ...written.filter(([text]) => text !== '')], ([text]) => text),
      verbs: once(
        volumes.flatMap((one) => rowsOf(one.verbs)),
        ([text]) => text,
      ),
    },
    meanings: volumes.flatMap(({ meanings }) => meanings),
    hints: volumes.flatMap(({ hints }) => hints),
  };
}

/** What has the same key once: the first of them. */
const once = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].reverse();

function columnsOf(words: readonly Word[]): Columns {
  const readings = new Map(words.map(([word, reading]) => [word, reading || toHiragana(word)]));
  const written = [...readings].map(([word, reading]) =>
    reading === toldReading(word, readings) ? '' : reading,
  );
  return { words: [...readings.keys()].join(' '), readings: written.join(' ') };
}

/** The shorter words first, for the others are made of them. */
function rowsOf(columns: Columns): readonly Word[] {
  const words = columns.words === '' ? [] : columns.words.split(' ');
  const written = columns.readings.split(' ');
  const readings = new Map<string, string>();
  const byLength = words
    .map((word, at) => [word, written[at] ?? ''] as const)
    .sort(([a], [b]) => a.length - b.length);
  for (const [word, reading] of byLength)
    readings.set(word, reading || toldReading(word, readings));
  return words.map((word) => [word, readings.get(word) ?? '']);
}

/** The reading that a word has if nothing else is said: that of the two words it is made of, else what kana says. */
function toldReading(word: string, readings: ReadonlyMap<string, string>): string {
  for (let cut = 1; cut < word.length; cut += 1) {
    const start = readings.get(word.slice(0, cut));
    const end = readings.get(word.slice(cut));
    if (start !== undefined && end !== undefined) return start + end;
  }
  return toHiragana(word);
}
