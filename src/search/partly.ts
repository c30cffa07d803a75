import type { Answer } from './sources.ts';
import type { Dictionary } from './dictionary.ts';
import type { Scores } from './engine.ts';
import { intersect, united } from './find.ts';
import { isName, isSynonym, isWard } from './name.ts';
import type { Part } from './part.ts';

/**
 * As many terms as are found together: wards first, then years, then the rarest. Several wards stand for any of them.
 * Where a word is unknown, something must be kept that is found itself, not only in other words; if it is a word of a
 * sentence, something that has a name, and more than is unknown: or the answer would be about something else.
 */
export function withoutSome(
  dictionary: Dictionary,
  found: readonly Part[],
): Omit<Answer, 'suggestion'> {
  const told = found.filter(({ isTold }) => isTold);
  const parts = oneOfWards(
    dictionary,
    found.filter(({ isTold }) => !isTold),
  );
  const order = [...parts].sort(
    (a, b) => rankOf(dictionary, a) - rankOf(dictionary, b) || a.scores.size - b.scores.size,
  );
  const kept: Part[] = [];
  for (const one of order) if (scoresOf([...kept, one]).size > 0) kept.push(one);
  const left = parts.filter((one) => !kept.includes(one));
  const missing = left.map(({ term }) => term.typed);
  if (!isAnswer(dictionary, kept, left))
    return { mode: 'none', scores: new Map(), found: [], missing };
  const inOrder = parts.filter((one) => kept.includes(one));
  return { mode: 'partly', scores: scoresOf(kept), found: [...inOrder, ...told], missing };
}

const scoresOf = (parts: readonly Part[]): Scores => intersect(parts.map(({ scores }) => scores));

const isAbout = (dictionary: Dictionary, { used }: Part): boolean =>
  used.some(({ text }) => isWard(dictionary, text));

/** A city or ward that is not known here: nothing else can answer what is asked of it. */
const isElsewhere = (text: string): boolean => /^\p{Script=Han}{2,4}[市区県府都町村]$/u.test(text);

const isYear = ({ term }: Part): boolean => /^(?:19|20)\d\d(?:年度?)?$/.test(term.text);

const rankOf = (dictionary: Dictionary, part: Part): number =>
  isAbout(dictionary, part) ? 0 : isYear(part) ? 1 : 2;

function oneOfWards(dictionary: Dictionary, parts: readonly Part[]): readonly Part[] {
  const wards = parts.filter((part) => isAbout(dictionary, part));
  const [first] = wards;
  if (!first || wards.length === 1) return parts;
  const used = wards.flatMap((ward) => ward.used);
  const typed = wards.map(({ term }) => term.typed).join('」か「');
  const any = { ...first, term: { ...first.term, typed }, used, scores: united(used) };
  return parts.flatMap((part) => (part === first ? [any] : wards.includes(part) ? [] : [part]));
}

function isAnswer(dictionary: Dictionary, kept: readonly Part[], left: readonly Part[]): boolean {
  const unknown = left.filter(({ scores }) => scores.size === 0);
  if (unknown.some(({ term }) => isElsewhere(term.text))) return false;
  if (kept.length === 0 || unknown.length === 0) return kept.length > 0;
  if (!kept.some(({ used }) => used.some((one) => !isSynonym(one)))) return false;
  const ofSentence = unknown.filter(({ isTyped }) => !isTyped);
  if (ofSentence.length === 0) return true;
  const size = (some: readonly Part[]) => some.map(({ term }) => term.text).join('').length;
  const isNamed = kept.some(({ term }) => isName(dictionary, term.text));
  return isNamed && size(kept) > size(ofSentence);
}
