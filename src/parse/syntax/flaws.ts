import type { Flaw } from '../problem.ts';
import { characterFlaw } from './character.ts';
import { keyFlaws } from './keys.ts';
import { restOfLine } from './line.ts';
import { lossFlaws } from './loss.ts';
import { nodesOf, type Node } from './tree.ts';

/**
 * What trees show of their text: several documents where one is meant; else keys, signs and escapes that no text may
 * hold, and what was lost. `keys` are the names of its fields.
 */
export function treeFlaws(
  source: string,
  trees: readonly Node[],
  keys: ReadonlySet<string>,
): readonly Flaw[] {
  const [, second] = trees;
  if (second) {
    const marks = [...source.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].map(({ index }) => index);
    const [first = 0] = trees.map(({ start }) => start);
    const offset = marks.find((mark) => mark > first) ?? second.start;
    return [{ offset, say: (m) => m.severalDocuments() }];
  }
  return trees.flatMap((tree) => [
    ...keyFlaws(tree),
    ...signs(source, tree),
    ...escapes(tree),
    ...lossFlaws(source, tree, keys),
  ]);
}

/** Anchors, aliases and tags, which lose text that was meant literally (`&`, `*`, `!`), and keys that are no text. */
const signs = (source: string, tree: Node): readonly Flaw[] =>
  nodesOf(tree).flatMap((node) => {
    const keys = node.kind === 'block' ? node.entries.map(({ key }) => key) : [];
    const starts = keys.filter(({ kind }) => kind !== 'scalar').map(({ start }) => start);
    const all = node.sign === null ? starts : [node.sign, ...starts];
    return all.map((offset) => ({ offset, say: (m) => m.sign(restOfLine(source, offset)) }));
  });

/** Characters that were written as escapes in double quotes, which no text may hold. */
const escapes = (tree: Node): readonly Flaw[] =>
  nodesOf(tree).flatMap((node) => {
    const flaw =
      node.kind === 'scalar' && node.style === 'quoted' ? characterFlaw(node.value) : null;
    return flaw ? [{ offset: node.start, say: flaw.say }] : [];
  });
