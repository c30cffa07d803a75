import type { Answer } from './answer.ts';
import type { Found, Manner } from './found.ts';

/** How near a way of finding is to what was typed. */
const NEAR: Readonly<Record<Manner, number>> = { same: 1, typo: 1, meaning: 0.5, hint: 0.25 };
const TOLD = 0.5;

/**
 * The names of what was found, best first: what holds the words themselves comes before what only means the same, then
 * what is most about them.
 */
export function ranked({ found, scores }: Answer): readonly string[] {
  const told = found.filter(({ isTold }) => isTold);
  const asked = found.filter(({ isTold }) => !isTold);
  const value = (id: string) =>
    (scores.get(id) ?? 0) + TOLD * told.filter(({ scores: held }) => held.has(id)).length;
  return [...scores.keys()]
    .map((id) => ({ id, near: nearness(asked, id), value: value(id) }))
    .sort((a, b) => b.near - a.near || b.value - a.value)
    .map(({ id }) => id);
}

const nearness = (found: readonly Found[], id: string): number =>
  found
    .map(({ ways }) =>
      Math.max(0, ...ways.filter(({ scores }) => scores.has(id)).map(({ manner }) => NEAR[manner])),
    )
    .reduce((sum, one) => sum + one, 0);
