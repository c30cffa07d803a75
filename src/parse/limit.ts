import { REPORT } from './files.ts';
import type { Flaw } from './problem.ts';
import { nodesOf, type Node } from './syntax/tree.ts';

/**
 * The most that content may hold, many times what people write: whatever is done with it is done in seconds and in
 * little memory. `file`, `page` (Markdown) and `text` (one value) count characters, `report` and `register` (every other
 * file) the keys, values and lists of one file.
 */
export const LIMITS = {
  file: 1_000_000,
  page: 100_000,
  text: 10_000,
  report: 20_000,
  register: 50_000,
} as const;

/** A file with more characters than it may have: the first of those that are too many. */
export const longFlaws = (source: string, most: number = LIMITS.file): readonly Flaw[] =>
  source.length > most ? [{ offset: most, say: (m) => m.longFile(source.length, most) }] : [];

/** Texts that are too long, and the first thing of a file that holds too many. */
export function fullFlaws(tree: Node, file: string): readonly Flaw[] {
  const nodes = nodesOf(tree);
  const most = REPORT.test(file) ? LIMITS.report : LIMITS.register;
  const beyond = nodes[most];
  const full: readonly Flaw[] = beyond
    ? [{ offset: beyond.start, say: (m) => m.fullFile(nodes.length, most) }]
    : [];
  return [...full, ...nodes.flatMap(longText)];
}

function longText(node: Node): readonly Flaw[] {
  if (node.kind !== 'scalar' || node.value.length <= LIMITS.text) return [];
  const { length } = node.value;
  return [{ offset: node.start, say: (m) => m.longText(length, LIMITS.text) }];
}
