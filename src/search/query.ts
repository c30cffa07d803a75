import { fold } from './fold.ts';
import { unitsOf } from './unit.ts';

/** A word or phrase of a query, folded; `exact` where it stood in quotes and is to be found as it is. */
export type Term = Readonly<{ text: string; exact: boolean }>;

/** Splits what was typed into terms: at spaces and punctuation, but not within 「」, 『』 or "". */
export const parseQuery = (query: string): readonly Term[] =>
  [...query.matchAll(/[「『"“”]([^」』"“”]+)[」』"“”]|[^\s「」『』"“”]+/gu)].flatMap(
    ([all, quoted]) =>
      phrasesOf(quoted ?? all).map((text) => ({ text, exact: quoted !== undefined })),
  );

/** The runs of a text between punctuation, folded: nothing can be found across punctuation. */
export function phrasesOf(text: string): readonly string[] {
  const phrases: string[][] = [];
  for (const unit of unitsOf(text)) {
    const last = phrases.at(-1);
    if (!unit.joined || !last) phrases.push([unit.text]);
    else
      last.push(
        isLatin(unit.text) && isLatin(last.at(-1)?.trim() ?? '') ? ` ${unit.text}` : unit.text,
      );
  }
  return phrases.map((units) => fold(units.join('')));
}

const isLatin = (unit: string): boolean => /^[a-z\d]/.test(unit);

/** Neighbouring terms that a dictionary knows as one name: `community council`. */
export function joinNames(
  terms: readonly Term[],
  isName: (text: string) => boolean,
): readonly Term[] {
  for (let length = Math.min(4, terms.length); length > 1; length -= 1) {
    for (let start = 0; start + length <= terms.length; start += 1) {
      const part = terms.slice(start, start + length);
      const text = part.map((term) => term.text).join(' ');
      if (part.some(({ exact }) => exact) || !isName(text)) continue;
      const rest = [terms.slice(0, start), terms.slice(start + length)];
      const [before = [], after = []] = rest.map((some) => joinNames(some, isName));
      return [...before, { text, exact: false }, ...after];
    }
  }
  return terms;
}
