import type { Scores } from '../index/scores.ts';
import type { Term } from './query.ts';

/** How a term was found: as it was typed or in another spelling, in a word that means the same, by a hint, mistyped. */
export type Manner = 'same' | 'meaning' | 'hint' | 'typo';

/** A way to ask for a term: the phrase that is looked for, how it is written, and how much it counts (0 to 1). */
export type Way = Readonly<{ phrase: string; shown: string; manner: Manner; weight: number }>;

/** A term with every way that found something, and everything that was found. */
export type Found = Readonly<{
  term: Term;
  ways: readonly (Way & Readonly<{ scores: Scores }>)[];
  scores: Scores;
  /** It need not be found, but what holds it comes first. */
  isTold: boolean;
}>;

/** What was found in any way, with its best score. */
export function united(ways: Found['ways']): Scores {
  const scores = new Map<string, number>();
  for (const way of ways)
    for (const [id, score] of way.scores)
      scores.set(id, Math.max(scores.get(id) ?? 0, score * way.weight));
  return scores;
}

/** What is in all of them, with the mean of its scores. */
export function intersect(all: readonly Scores[]): Scores {
  const [first, ...others] = all;
  if (!first) return new Map();
  const inAll = [...first.keys()].filter((id) => others.every((scores) => scores.has(id)));
  const mean = (id: string) => all.reduce((sum, scores) => sum + (scores.get(id) ?? 0), 0);
  return new Map(inAll.map((id) => [id, mean(id) / all.length]));
}

export const isFound = ({ scores }: Found): boolean => scores.size > 0;
