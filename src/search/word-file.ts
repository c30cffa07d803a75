import { toHiragana } from './kana.ts';
import type { Word, Words } from './names.ts';

/** Words and their readings in columns, quicker to fetch than rows. A reading that others tell is left out. */
export type WordFile = Readonly<Record<keyof Words, Columns>>;

type Columns = Readonly<{ words: string; readings: string }>;

export const wordFile = ({ nouns, verbs }: Words): WordFile => ({
  nouns: columnsOf(nouns),
  verbs: columnsOf(verbs),
});

export const wordsIn = ({ nouns, verbs }: WordFile): Words => ({
  nouns: rowsOf(nouns),
  verbs: rowsOf(verbs),
});

function columnsOf(words: readonly Word[]): Columns {
  const readings = new Map(words.map(([word, reading]) => [word, reading || toHiragana(word)]));
  const written = [...readings].map(([word, reading]) =>
    reading === toldReading(word, readings) ? '' : reading,
  );
  return { words: [...readings.keys()].join(' '), readings: written.join(' ') };
}

/** The shorter words first, for the others are made of them. */
function rowsOf(columns: Columns): readonly Word[] {
  const words = columns.words.split(' ');
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
