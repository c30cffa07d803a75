import { isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Finding, Path } from './problem.ts';

/** Where a field's value (or its key) begins; for a missing field, where the nearest block around it begins. */
export function offsetOf(contents: Node | null, path: Path, at: Finding['at']): number {
  let found: Child = { value: contents, key: null };
  for (const step of path) {
    const child = childOf(found.value, step);
    if (!child) break;
    found = child;
  }
  const [first, second] = at === 'key' ? [found.key, found.value] : [found.value, found.key];
  return startOf(first) ?? startOf(second) ?? 0;
}

type Child = Readonly<{ value: unknown; key: unknown }>;

/** The entry of a list, or the value of a key together with the key. */
function childOf(node: unknown, step: string | number): Child | null {
  if (isSeq(node) && typeof step === 'number') {
    const value: unknown = node.items[step];
    return value === undefined ? null : { value, key: null };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
  );
  return pair ? { value: pair.value, key: pair.key } : null;
}

/** The offset at which a node of YAML begins. */
export const startOf = (node: unknown): number | null =>
  isNode(node) ? (node.range?.[0] ?? null) : null;
