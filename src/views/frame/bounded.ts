import type { Words } from '../../text/words.ts';

/** How many entries a page may hold in all; where there are more, how many of each of its lists it keeps. */
export type Bound = Readonly<{ whole: number; each: number }>;

/** The first entries of a list; `left` says that the page leaves the others to its data file, null if it holds all. */
export type Bounded<Entry> = Readonly<{ entries: readonly Entry[]; left: string | null }>;

/** Whether a page with so many entries holds only the first of each list; then nothing on it can be searched as a whole. */
export const isBounded = (all: number, { whole }: Bound): boolean => all > whole;

/** A list on a page with so many entries in all: whole, unless these are more than it may hold. */
export const bounded = <Entry>(
  words: Words,
  entries: readonly Entry[],
  all: number,
  bound: Bound,
): Bounded<Entry> =>
  !isBounded(all, bound) || entries.length <= bound.each
    ? { entries, left: null }
    : {
        entries: entries.slice(0, bound.each),
        left: words.leftToFile(bound.each, entries.length),
      };
