import { NAMES, TITLE } from './content.ts';
import type { Listed } from './listing.ts';

/** Where something was found, by the name of the record, with how far the record is about it. */
export type Scores = ReadonlyMap<string, number>;

/** Records with the places where something stands in them, counted from where each begins, rising. */
export type Found = ReadonlyMap<Listed, readonly number[]>;

/** A record that has a phrase as a name; whose title begins with it; in whose names it is. */
const NAMED = 8;
const FIRST = 1.4;
const IN_NAME = 1;
/** What comes first where nothing else decides. */
const WORTH = 1.8;
/** How often the phrase is there. */
const ABOUT = 0.125;
const OFTEN = 4;
/** So many records that are found make the last of them worth little. */
const FEW = 4;

/** Rates the records that hold all runs of a phrase; `named` are those that have it as a name. */
export function scoresOf(runs: readonly Found[], named: Found): Scores {
  const [first = new Map<Listed, readonly number[]>(), ...others] = runs;
  const found = [...first]
    .filter(([record]) => others.every((run) => run.has(record)))
    .sort(([a], [b]) => a.order - b.order);
  return new Map(
    found.map(([record, places], at) => {
      const worth = WORTH * (1 - at / (found.length + FEW));
      const about = ABOUT * Math.min(OFTEN, places.length);
      const name = named.has(record) ? NAMED : 0;
      return [record.id, name + placeScore(places) + worth + about];
    }),
  );
}

function placeScore([at = Infinity]: readonly number[]): number {
  if (at === TITLE) return FIRST;
  return at < NAMES ? IN_NAME : 0;
}
