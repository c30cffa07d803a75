import { diffArrays } from 'diff';
import { isBlock, type Content } from '../../formats/form/cell/content.ts';

/** What an entry is known by: its id, number or name, a text itself. */
export function nameOf(entry: Content): string {
  if (!isBlock(entry)) return JSON.stringify(entry);
  const named = ['id', 'code', 'measure', 'target'].map((field) => entry[field]);
  return JSON.stringify(named.find((name) => name !== undefined) ?? null);
}

/** Where an entry stood and where it stands; null where it came or went. */
export type Pair = readonly [from: number | null, to: number | null];

/** Entries of two lists that are the same one, in order; where as many go as come, they are taken for changed ones. */
export function aligned(old: readonly string[], now: readonly string[]): readonly Pair[] {
  let [from, to] = [0, 0];
  let gone: number[] = [];
  const pairs: Pair[] = [];
  const flush = () => {
    pairs.push(...gone.map((at): Pair => [at, null]));
    gone = [];
  };
  for (const { removed, added, value } of diffArrays([...old], [...now])) {
    for (const _ of value) {
      if (removed) gone.push(from++);
      else if (added) pairs.push([gone.shift() ?? null, to++]);
      else {
        flush();
        pairs.push([from++, to++]);
      }
    }
    if (!removed) flush();
  }
  flush();
  return pairs;
}
