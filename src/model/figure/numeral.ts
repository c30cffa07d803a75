import { ANY_NOTATION, readIn, type Notation } from './notation.ts';
import { isUnit } from './unit.ts';
import type { NumeralWording } from './wording/wording.ts';

/** A number in words or marks, with its unit. */
type Numeral = Readonly<{ number: number; unit: string | null }>;

/**
 * Reads a number that is not written as one: `ゼロ`, `zero`, `three events`, and marks of a unit that is counted in them
 * (`星2つ`, `星二つ`, `☆☆`).
 */
export function parseNumeral(text: string, notation: Notation = ANY_NOTATION): Numeral | null {
  const lower = text.toLowerCase();
  return readIn(text, notation, ({ numerals }) => {
    if (numerals.zero.includes(lower)) return { number: 0, unit: null };
    return markedNumeral(text, numerals, notation) ?? countedNumeral(text, numerals, notation);
  });
}

function markedNumeral(text: string, numerals: NumeralWording, { units }: Notation) {
  for (const { name, mark } of units ?? []) {
    const number = mark === null ? null : markedNumber(text, name, mark, numerals);
    if (number !== null) return { number, unit: name };
  }
  return null;
}

function markedNumber(
  text: string,
  name: string,
  mark: string,
  { words, counter }: NumeralWording,
): number | null {
  if (text.length > 0 && text === mark.repeat(text.length / mark.length))
    return text.length / mark.length;
  const rest = text.startsWith(name) ? text.slice(name.length).trim() : '';
  const digit = counter !== '' && rest.endsWith(counter) ? rest.slice(0, -counter.length) : rest;
  return /^\d$/.test(digit) ? Number(digit) : (words[digit.toLowerCase()] ?? null);
}

/** A word of a number before a unit of the city; before other words it may be anything (one of many). */
function countedNumeral(text: string, { words }: NumeralWording, { units }: Notation) {
  const [, word = '', unit = ''] = /^(\p{L}+) (.+)$/u.exec(text) ?? [];
  const number = words[word.toLowerCase()];
  return number === undefined || units === null || !isUnit(units, unit) ? null : { number, unit };
}
