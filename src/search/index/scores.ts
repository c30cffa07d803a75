import { NAMES, TITLE } from './content.ts';
import type { Listed } from './listing.ts';

/** How far a record is about what was found in it, and where that stands, counted in words from where it begins. */
export type Score = Readonly<{ value: number; places: readonly number[] }>;

/** What was found, by the name of the record. */
export type Scores = ReadonlyMap<string, Score>;

/** Records with the places where something stands in them, counted from where each begins, rising. */
export type Found = ReadonlyMap<Listed, readonly number[]>;

/** A record that has a phrase as a name, and one that only explains it; whose title begins with it; in whose names it is. */
const NAMED = 8;
const EXPLAINED = 2.8;
const FIRST = 2.1;
const IN_NAME = 1.7;
/** The later in a name, the less, over so many places. */
const LATE = 160;
/** How often the phrase is there. */
const ABOUT = 0.125;
const OFTEN = 4;

/** Whether what was found stands in a name of the record: what stands elsewhere has no more than it is there often. */
export const isInName = ({ value }: Score): boolean => value > ABOUT * OFTEN;

/** Whether what was found is a name of the record. */
export const isNamed = (score: Score | undefined): boolean => (score?.value ?? 0) >= EXPLAINED;

/** Rates the records that hold all runs of a phrase; `named` are those that have it as a name. */
export function scoresOf(runs: readonly Found[], named: Found): Scores {
  const [first = new Map<Listed, readonly number[]>(), ...others] = runs;
  const found = [...first].filter(([record]) => others.every((run) => run.has(record)));
  return new Map(
    found.map(([record, places]) => {
      const about = ABOUT * Math.min(OFTEN, places.length);
      const name = record.isExplaining ? EXPLAINED : NAMED;
      const value = (named.has(record) ? name : 0) + placeScore(places) + about;
      return [record.id, { value, places }];
    }),
  );
}

function placeScore([at = Infinity]: readonly number[]): number {
  if (at === TITLE) return FIRST;
  return at < NAMES ? Math.max(0, IN_NAME - (at - TITLE) / LATE) : 0;
}
