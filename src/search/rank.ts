import type { Answer } from './sources.ts';
import type { Used } from './find.ts';
import { isSynonym } from './name.ts';
import type { Part } from './part.ts';

/**
 * The names of what was found, best first: what holds the words themselves comes before what only means the same, then
 * what is most about them.
 */
export function ranked({ found, scores }: Answer): readonly string[] {
  const told = found.filter(({ isTold }) => isTold);
  const value = (id: string) =>
    (scores.get(id) ?? 0) + TOLD * told.filter(({ scores: held }) => held.has(id)).length;
  return [...scores.keys()]
    .map((id) => ({ id, near: nearness(found, id), value: value(id) }))
    .sort((a, b) => b.near - a.near || b.value - a.value)
    .map(({ id }) => id);
}

const TOLD = 0.5;

/** How near a record is to the words that were asked for: what holds the words themselves, then the nearest meanings. */
const nearness = (found: readonly Part[], id: string): number =>
  found
    .filter(({ isTold }) => !isTold)
    .map(({ used }) => used.filter((one) => one.scores.has(id)))
    .map((used) => (used.some((one) => !isSynonym(one)) ? 1 : Math.max(0, ...used.map(weightOf))))
    .reduce((sum, one) => sum + one, 0);

const weightOf = ({ weight }: Used): number => weight;
