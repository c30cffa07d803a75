import type { Score } from '../index/scores.ts';
import type { Answer } from './answer.ts';
import { asked, type Found, type Manner } from './found.ts';

/** How near a way of finding is to what was typed. */
const NEAR: Readonly<Record<Manner, number>> = {
  ...{ same: 1, read: 0.95, typo: 1, words: 0.75, meaning: 0.5, hint: 0.25 },
};

/** What comes first where nothing else decides: an indicator before its parts, the newest year. */
const WORTH = 1.8;
/** So many records make the last of them worth little. */
const FEW = 4;
/** What is told besides; what the question would rather have. */
const TOLD = 0.5;
const PREFERRED = 3;
/** What one of several words says at most, though it is a name: the ward itself is not what is asked of it. */
const ONE_OF_MANY = 2.6;
/** Words that stand side by side, or so many words apart at most. */
const CLOSE = 1;
const FAR = 12;

/**
 * The names of what was found, best first: what holds the words themselves comes before what only means the same, then
 * what is most about them. `order` tells how many records come before one where nothing else decides.
 */
export const ranked = (answer: Answer, order: ReadonlyMap<string, number>): readonly string[] => [
  ...new Set(answer.groups.flatMap((group) => inRank(group, answer, order))),
];

function inRank(
  group: readonly string[],
  { found, preferred }: Answer,
  order: ReadonlyMap<string, number>,
): readonly string[] {
  const inOrder = group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const words = asked(found);
  const told = found.filter(({ isTold }) => isTold);
  const most = words.length > 1 ? ONE_OF_MANY : Infinity;
  return inOrder
    .map((id, at) => ({
      id,
      near: nearness(words, id),
      value:
        WORTH * (1 - at / (group.length + FEW)) +
        sumOf(words, (one) => Math.min(most, one.scores.get(id)?.value ?? 0)) +
        sumOf(told, (one) => toldValue(one.scores.get(id))) +
        PREFERRED * preferred.filter((some) => some.has(id)).length +
        CLOSE * closeness(words, id),
    }))
    .sort((a, b) => b.near - a.near || b.value - a.value)
    .map(({ id }) => id);
}

const sumOf = (found: readonly Found[], valueOf: (one: Found) => number): number =>
  found.reduce((sum, one) => sum + valueOf(one), 0);

const toldValue = (score: Score | undefined): number =>
  score === undefined ? 0 : TOLD * (1 + Math.min(1, score.value));

const nearness = (found: readonly Found[], id: string): number =>
  sumOf(found, ({ ways }) =>
    Math.max(0, ...ways.filter(({ scores }) => scores.has(id)).map(({ manner }) => NEAR[manner])),
  );

/** From 0 to 1, how close the words stand to those before them. */
function closeness(words: readonly Found[], id: string): number {
  const places = words.map(({ scores }) => scores.get(id)?.places ?? []);
  const gaps = places.slice(1).map((own, at) => gapBetween(places[at] ?? [], own));
  const close = gaps.map((gap) => Math.max(0, 1 - gap / FAR));
  return close.length === 0 ? 0 : close.reduce((sum, one) => sum + one, 0) / close.length;
}

const gapBetween = (some: readonly number[], others: readonly number[]): number =>
  Math.min(...some.flatMap((one) => others.map((other) => Math.abs(one - other))), Infinity);
