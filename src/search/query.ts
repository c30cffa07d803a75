import { fold, foldText } from './fold.ts';
import { runsOf } from './unit.ts';

/**
 * A word or phrase of a query: folded, and as it was typed; `exact` where it stood in quotes and is to be found as it is.
 */
export type Term = Readonly<{ text: string; typed: string; exact: boolean }>;

/** Splits what was typed into terms: at spaces and punctuation, but not within 「」, 『』 or "". */
export const parseQuery = (query: string): readonly Term[] =>
  [...query.matchAll(/[「『"“”]([^」』"“”]+)[」』"“”]|[^\s「」『』"“”]+/gu)].flatMap(
    ([all, quoted]) =>
      runsIn(quoted ?? all).map((run) => ({ ...run, exact: quoted !== undefined })),
  );

/** A part of a term, with what of it was typed. */
export function partOfTerm({ typed }: Term, text: string): Term {
  const whole = foldText(typed);
  const at = whole.text.indexOf(text);
  const start = whole.spans[at]?.[0];
  const end = whole.spans[at + text.length - 1]?.[1];
  return { text, typed: at < 0 ? text : typed.slice(start, end), exact: false };
}

/** The runs of a text between punctuation, folded: nothing can be found across punctuation. */
export const phrasesOf = (text: string): readonly string[] => runsIn(text).map((run) => run.text);

function runsIn(text: string): readonly Omit<Term, 'exact'>[] {
  return runsOf(text).map((units) => {
    const typed = units
      .map((unit) => unit.text + unit.space)
      .join('')
      .trim();
    return { text: fold(typed).replace(/-/g, ' '), typed };
  });
}

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
      const typed = part.map((term) => term.typed).join(' ');
      const rest = [terms.slice(0, start), terms.slice(start + length)];
      const [before = [], after = []] = rest.map((some) => joinNames(some, isName));
      return [...before, { text, typed, exact: false }, ...after];
    }
  }
  return terms;
}
