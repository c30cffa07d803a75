import type { Units } from './unit.ts';

const KANJI = '一二三四五六七八九';

/** A number in words or marks, with the name of its unit. */
type Numeral = Readonly<{ number: number; unit: string | null }>;

/** Reads a number that is not written as one: `ゼロ`, and marks of a unit that is counted in them (`星2つ`, `星二つ`, `☆☆`). */
export function parseNumeral(text: string, units: Units): Numeral | null {
  if (text === 'ゼロ') return { number: 0, unit: null };
  for (const { name, mark } of units ?? []) {
    const number = mark === null ? null : markedNumber(text, name, mark);
    if (number !== null) return { number, unit: name };
  }
  return null;
}

function markedNumber(text: string, name: string, mark: string): number | null {
  if (text.length > 0 && text === mark.repeat(text.length / mark.length)) {
    return text.length / mark.length;
  }
  const [, digit, kanji] = /^(?:(\d)|([一二三四五六七八九]))つ?$/.exec(after(text, name)) ?? [];
  if (digit !== undefined) return Number(digit);
  return kanji === undefined ? null : KANJI.indexOf(kanji) + 1;
}

/** The text behind a word that it begins with; nothing if it begins otherwise. */
const after = (text: string, word: string): string =>
  text.startsWith(word) ? text.slice(word.length) : '';
