import type { Finding, Path } from '../problem.ts';
import { keyOf, type Block, type Entry, type Node } from './tree.ts';

/** Where a field's value (or its key) begins; for a missing field, where the nearest block around it begins. */
export function offsetOf(tree: Node | null, path: Path, at: Finding['at']): number {
  let found: Child = { value: tree, key: null };
  for (const step of path) {
    const child = childOf(found.value, step);
    if (!child) break;
    found = child;
  }
  const [first, second] = at === 'key' ? [found.key, found.value] : [found.value, found.key];
  return first?.start ?? second?.start ?? 0;
}

type Child = Readonly<{ value: Node | null; key: Node | null }>;

/** The entry of a list, or the value of a key together with the key. */
function childOf(node: Node | null, step: string | number): Child | null {
  if (node?.kind === 'list' && typeof step === 'number') {
    const value = node.items[step];
    return value ? { value, key: null } : null;
  }
  if (node?.kind !== 'block') return null;
  return entriesByKey(node).get(String(step)) ?? null;
}

const known = new WeakMap<Block, ReadonlyMap<string, Entry>>();

/** The entries of a block by key, the first of each, looked up once. */
function entriesByKey(block: Block): ReadonlyMap<string, Entry> {
  const found =
    known.get(block) ??
    new Map(block.entries.toReversed().map((entry) => [keyOf(entry.key), entry]));
  known.set(block, found);
  return found;
}
