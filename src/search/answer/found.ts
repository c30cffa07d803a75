import type { Score, Scores } from '../index/scores.ts';
import type { Term } from './query.ts';

/** How a term was found: as typed or in another spelling, by its reading, by its words, in a word that means the same, by a hint, mistyped. */
export type Manner = 'same' | 'read' | 'words' | 'meaning' | 'hint' | 'typo';

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
  const all = new Map<string, Score>();
  for (const { scores, weight } of ways)
    for (const [id, { value, places }] of scores) {
      const before = all.get(id);
      all.set(id, {
        value: Math.max(before?.value ?? 0, value * weight),
        places: [...(before?.places ?? []), ...places],
      });
    }
  return all;
}

/** The names of the records that are in all of them. */
export function together(all: readonly Pick<Found, 'scores'>[]): readonly string[] {
  const [first, ...others] = all;
  return [...(first?.scores.keys() ?? [])].filter((id) =>
    others.every(({ scores }) => scores.has(id)),
  );
}

export const isFound = ({ scores }: Found): boolean => scores.size > 0;

/** What must be found, not only told. */
export const asked = (found: readonly Found[]): readonly Found[] =>
  found.filter(({ isTold }) => !isTold);
