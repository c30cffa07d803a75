import { isNamed } from '../index/scores.ts';
import { isYearText } from './query.ts';
import { isFound, together, united, type Found } from './found.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Some of the words of a query that are found together, and those that were left out. */
export type Subset = Readonly<{
  kept: readonly Found[];
  left: readonly Found[];
  ids: readonly string[];
}>;

/** So many words are tried in every combination. */
const MOST = 6;

/** A set of fewer words must say so much more than one of all. */
const BETTER = 1.1;

/**
 * The sets of words that are found together, best first: those with the ward, then those that say the most of what is
 * asked. Several wards stand for any of them. `total` is how many records there are, `most` how many words a set may have.
 */
export function subsetsOf(
  lexicon: Lexicon,
  all: readonly Found[],
  total: number,
  most = Infinity,
): readonly Subset[] {
  const words = oneOfWards(lexicon, all).slice(0, MOST);
  return combinationsOf(words)
    .flatMap((kept) => {
      const ids = together(kept);
      const left = words.filter((one) => !kept.includes(one));
      return kept.length > 0 && kept.length <= most && ids.length > 0 ? [{ kept, left, ids }] : [];
    })
    .map((subset) => ({ subset, worth: worthOf(lexicon, subset, total) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ subset }) => subset)
    .reduce<readonly Subset[]>(
      (better, one) => (better.some((other) => isPartOf(one, other)) ? better : [...better, one]),
      [],
    );
}

/** What is shown of a set: of a ward alone its own pages, so that the topic is not buried below all that is of the ward. */
export function shownOf(lexicon: Lexicon, { kept, left, ids }: Subset): readonly string[] {
  if (!left.some(isFound) || !kept.every((one) => isAboutWard(lexicon, one))) return ids;
  const own = ids.filter((id) => kept.every(({ scores }) => isNamed(scores.get(id))));
  return own.length > 0 ? own : ids;
}

/** Whether all words of one of two sets are in the other. */
const isPartOf = (a: Subset, b: Subset): boolean => {
  const [few, many] = a.kept.length < b.kept.length ? [a, b] : [b, a];
  return few.kept.every((one) => many.kept.includes(one));
};

const combinationsOf = <T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] => {
  if (first === undefined) return [[]];
  const others = combinationsOf(rest);
  return [...others.map((some) => [first, ...some]), ...others];
};

/** How much the best record for some words says of them: of rare ones more, in its names more, but for the ward, which decides. */
function worthOf(lexicon: Lexicon, { kept, left, ids }: Subset, total: number): number {
  const wards = kept.filter((one) => isAboutWard(lexicon, one)).length;
  const weights = kept.map((one) => ({
    ...{ one, weight: weightOf(one, total) },
    isWard: isAboutWard(lexicon, one),
  }));
  const values = ids.map((id) =>
    weights.reduce(
      (sum, { one, weight, isWard }) => sum + weight * (1 + (isWard ? 0 : valueAt(one, id))),
      0,
    ),
  );
  return 1e3 * wards + Math.max(...values) * (left.length === 0 ? BETTER : 1);
}

const valueAt = ({ scores }: Found, id: string): number =>
  Math.min(1.5, scores.get(id)?.value ?? 0);

/** From 0 to 1: what is everywhere says nothing. What only measures (満足度, 件数) says little. */
const weightOf = ({ term, scores }: Found, total: number): number =>
  (Math.log(1 + total / Math.max(1, scores.size)) / Math.log(1 + total)) *
  (MEASURE.test(term.text) || SAID.test(term.text) ? 0.5 : 1);

/** A verb or adjective as it is inflected: 減った, 高い. */
const SAID = /^\p{Script=Han}{1,2}[ぁ-ん]*[うくすつぬむるたてだでい]$/u;

const MEASURE = /(?:度|率|数|割合|点|額|量|%|状況)$/;

export const isAboutWard = (lexicon: Lexicon, { ways }: Found): boolean =>
  ways.some(({ phrase }) => lexicon.isWard(phrase));

export const isYear = ({ term }: Found): boolean => isYearText(term.text);

function oneOfWards(lexicon: Lexicon, found: readonly Found[]): readonly Found[] {
  const wards = found.filter((one) => isFound(one) && isAboutWard(lexicon, one));
  const [first] = wards;
  if (!first || wards.length === 1) return found;
  const ways = wards.flatMap((ward) => ward.ways);
  const typed = wards.map(({ term }) => term.typed).join('・');
  const any = { ...first, term: { ...first.term, typed }, ways, scores: united(ways) };
  return found.flatMap((one) => (one === first ? [any] : wards.includes(one) ? [] : [one]));
}

/** A city or ward that is not known here: nothing else can answer what is asked of it. */
const isElsewhere = ({ term, scores }: Found): boolean =>
  scores.size === 0 && /^\p{Script=Han}{2,4}[市区県府都町村]$/u.test(term.text);

/**
 * Whether what is kept answers the query: it has a word of the topic, and in a sentence more than what was left out because
 * it is found nowhere, far more if it is one word. Else it is only offered.
 */
export function isAnswer(lexicon: Lexicon, { kept, left }: Subset, isTyped: boolean): boolean {
  const unknown = left.filter((one) => !isFound(one));
  if (!kept.some(({ term }) => isWord(term.text))) return false;
  if (unknown.length === 0) return true;
  const topic = kept.filter((one) => !isAboutWard(lexicon, one) && !isYear(one));
  const isTogether = topic.length > 1;
  const isPlain =
    isTogether || topic.every(({ ways }) => ways.some(({ manner }) => manner !== 'hint'));
  const size = (some: readonly Found[]) => some.map(({ term }) => term.text).join('').length;
  const isEnough = size(topic) > (isTyped ? 0 : isTogether ? 1 : 3) * size(unknown);
  return !unknown.some(isElsewhere) && topic.length > 0 && isPlain && isEnough;
}

/** A single letter, kana or sign says nothing. */
const isWord = (text: string): boolean => text.length > 1 || /\p{Script=Han}/u.test(text);
