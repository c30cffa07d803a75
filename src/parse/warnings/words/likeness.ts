/** How much the words of two names are alike, from 0 to 1: the pairs of characters that both have (Sørensen–Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  return (2 * sharedPairs(left, right)) / Math.max(1, left.length + right.length);
}

/** How much of a name the words of another, longer one have, from 0 to 1. */
export function containment(part: string, whole: string): number {
  const pairs = pairsOf(part);
  return sharedPairs(pairs, pairsOf(whole)) / Math.max(1, pairs.length);
}

/** How much the words of a name are those of another, from 0 to 1, where the name often is the shorter one. */
export function alike(name: string, other: string): number {
  const [left, right] = [pairsOf(name), pairsOf(other)];
  const shared = sharedPairs(left, right);
  const likeness = (2 * shared) / Math.max(1, left.length + right.length);
  return (likeness + shared / Math.max(1, left.length)) / 2;
}

/** A name without what tells no words apart: width, blanks, brackets and punctuation. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

const pairsOf = (name: string): readonly string[] => {
  const characters = Array.from(plainName(name));
  return characters.slice(1).map((next, index) => `${characters[index] ?? ''}${next}`);
};

function sharedPairs(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of b) left.set(pair, (left.get(pair) ?? 0) + 1);
  return a.filter((pair) => {
    const count = left.get(pair) ?? 0;
    left.set(pair, count - 1);
    return count > 0;
  }).length;
}
