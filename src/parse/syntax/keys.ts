import type { Flaw } from '../problem.ts';
import { keyOf, nodesOf, type Block, type Node } from './tree.ts';

/** Keys that stand twice in a block, and keys that are a dash and a key without a blank between. */
export const keyFlaws = (tree: Node): readonly Flaw[] => [
  ...nodesOf(tree).flatMap((node) => (node.kind === 'block' ? gluedDashes(node) : [])),
  ...blocksOf(tree, false).flatMap(({ block, isEntry }) => repeatedKeys(block, isEntry)),
];

type Found = Readonly<{ block: Block; isEntry: boolean }>;

/** All blocks with whether they are entries of a list. */
function blocksOf(node: Node, isEntry: boolean): readonly Found[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => blocksOf(item, true));
  const below = node.entries.flatMap(({ value }) => blocksOf(value, false));
  return [{ block: node, isEntry }, ...below];
}

/** Where an entry of a list begins again, a dash was lost. */
function repeatedKeys({ entries }: Block, isEntry: boolean): readonly Flaw[] {
  const names = new Set<string>();
  const repeated = entries.filter(({ key }) => names.size === names.add(keyOf(key)).size);
  const [first] = repeated;
  if (!first) return [];
  const isSecond = isEntry && (repeated.length > 1 || keyOf(first.key) === [...names][0]);
  return isSecond
    ? [{ offset: first.key.start, say: (m) => m.lostDash() }]
    : repeated.map(({ key }) => ({ offset: key.start, say: (m) => m.duplicateKey() }));
}

const gluedDashes = ({ entries }: Block): readonly Flaw[] =>
  entries.flatMap(({ key }) => {
    const [, name] = /^-(\w+)$/.exec(keyOf(key)) ?? [];
    return name ? [{ offset: key.start, say: (m) => m.gluedDash(`- ${name}: `) }] : [];
  });
