import { fold } from '../words/fold.ts';
import { runsOf } from '../index/unit.ts';

/** A word or phrase of a query: folded, and as it was typed; `isExact` where it stood in quotes and is found as it is. */
export type Term = Readonly<{ text: string; typed: string; isExact: boolean }>;

/** A query is read up to so many characters. */
export const LONGEST = 100;

/** What was typed without the first letters of a kana that is not finished: たいきj. */
const finished = (query: string): string =>
  query
    .slice(0, LONGEST)
    .replace(/(?<=[ぁ-ゖー])[a-zａ-ｚ]{1,2}$/i, '')
    .replace(CODE, ' ');

/** Between a word and the code or sign behind it: 戦略｜4-1, 有効性｜×, 評価｜A. */
const CODE =
  /(?<=[\p{Script=Han}ァ-ヶー])(?=[\d０-９]+[-‐－−][\d０-９]|[①-⑳㋐-㋾○×◎△]|[アイウa-zａ-ｚ](?:$|\s))/giu;

/** What stands in quotes, to be found as it is. */
export const QUOTED = /[「『"“”]([^」』"“”]+)[」』"“”]/g;

/** Splits what was typed into terms: at spaces and punctuation, but not within 「」, 『』 or "". */
export const parseQuery = (query: string): readonly Term[] =>
  [...finished(query).matchAll(TERM)].flatMap(([all, quoted]) =>
    runsIn(quoted ?? all).map((run) => ({ ...run, isExact: quoted !== undefined })),
  );

const TERM = new RegExp(`${QUOTED.source}|[^\\s「」『』"“”]+`, 'gu');

/** Whether a folded text is a year or a fiscal year: 2016, 平成28年度. */
export const isYearText = (text: string): boolean =>
  /^(?:(?:19|20)\d\d|(?:昭和|平成|令和)\d+)(?:年度?)?$/.test(text);

/** A word of a term as a term. */
export const wordTerm = (text: string): Term => ({ text, typed: text, isExact: false });

/** The runs of a text between punctuation, folded: nothing can be found across punctuation. */
function runsIn(text: string): readonly Omit<Term, 'isExact'>[] {
  return runsOf(text).map((units) => {
    const typed = units
      .map((unit) => unit.text + unit.space)
      .join('')
      .trim();
    return { text: fold(typed).replace(/-/g, ' '), typed };
  });
}

/** Neighbouring terms that are known as one name: `community council`. */
export function joinNames(
  terms: readonly Term[],
  isKnown: (text: string) => boolean,
): readonly Term[] {
  for (let length = Math.min(4, terms.length); length > 1; length -= 1) {
    for (let start = 0; start + length <= terms.length; start += 1) {
      const part = terms.slice(start, start + length);
      const text = part.map((term) => term.text).join(' ');
      if (part.some(({ isExact }) => isExact) || !isKnown(text)) continue;
      const typed = part.map((term) => term.typed).join(' ');
      const [before, after] = [terms.slice(0, start), terms.slice(start + length)];
      return [
        ...joinNames(before, isKnown),
        { text, typed, isExact: false },
        ...joinNames(after, isKnown),
      ];
    }
  }
  return terms;
}
