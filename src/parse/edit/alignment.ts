import { isList, isSame, type Form } from './form.ts';

/** A step from one list to another: an entry that stays (perhaps changed), one that goes, one that comes. */
export type Step = Readonly<{ before: number | null; after: number | null }>;

/** The way from one list to another that changes least: what resembles each other most stays. */
export function alignment(
  before: readonly (Form | null)[],
  after: readonly Form[],
): readonly Step[] {
  const ways: Way[][] = [];
  for (let i = before.length; i >= 0; i--) {
    const row: Way[] = [];
    ways[i] = row;
    for (let j = after.length; j >= 0; j--) {
      const cost = difference(before[i] ?? null, after[j] ?? null);
      row[j] = shortest([
        { cost, step: { before: i, after: j }, next: ways[i + 1]?.[j + 1] },
        { cost: 1, step: { before: i, after: null }, next: ways[i + 1]?.[j] },
        { cost: 1, step: { before: null, after: j }, next: row[j + 1] },
      ]);
    }
  }
  return stepsOf(ways[0]?.[0]);
}

/** The cheapest way to the ends of both lists, by its first step. */
type Way = Readonly<{ cost: number; step: Step | null; next: Way | undefined }>;

const END: Way = { cost: 0, step: null, next: undefined };

/** A way that leads beyond the end of a list is none. */
const shortest = (ways: readonly Way[]): Way =>
  ways
    .filter(({ next }) => next !== undefined)
    .map((way) => ({ ...way, cost: way.cost + (way.next?.cost ?? 0) }))
    .reduce((best, way) => (best === END || way.cost < best.cost ? way : best), END);

function stepsOf(way: Way | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let at = way; at?.step; at = at.next) steps.push(at.step);
  return steps;
}

/** From 0 for the same to almost 2, which is taking one out and putting the other in. */
function difference(a: Form | null, b: Form | null): number {
  if (isSame(a, b)) return 0;
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return 1.5;
  if (isList(a) || isList(b)) return 1.5;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const same = keys.filter((key) => isSame(a[key] ?? null, b[key] ?? null));
  return 1.8 * (1 - same.length / keys.length) + 0.1;
}
