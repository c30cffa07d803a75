import { formatPath, type Path } from '../../../parse/problem.ts';
import { keyOf, type Node } from '../../../parse/syntax/tree.ts';
import { treeOfText } from '../../../parse/yaml.ts';
import { commentsStart, lineStart } from '../../yaml/place.ts';
import type { Comments } from '../../yaml/written.ts';

/**
 * The comments of a content file by the path of what they stand above, those at its top by ''. Those that name a figure
 * speak of one year, and are left out.
 */
export function lastingComments(text: string): Comments {
  const tree = treeOfText(text);
  const found = new Map<string, readonly string[]>();
  for (const { path, start } of tree ? placesOf(tree, []) : []) {
    const lines = commentsAbove(text, start);
    const name = formatPath(
      lineStart(text, start) === lineStart(text, tree?.start ?? 0) ? [] : path,
    );
    if (lines.length > 0 && !found.has(name)) found.set(name, lines);
  }
  return found;
}

type Placed = Readonly<{ path: Path; start: number }>;

/** Where the lines of fields and entries begin; the first field of an entry stands on the line of the entry. */
function placesOf(node: Node, path: Path): readonly Placed[] {
  if (node.kind === 'list')
    return node.items.flatMap((item, at) => [
      { path: [...path, at], start: item.start },
      ...placesOf(item, [...path, at]).filter(({ start }) => start !== item.start),
    ]);
  if (node.kind === 'scalar') return [];
  return node.entries.flatMap(({ key, value }) => {
    const own = [...path, keyOf(key)];
    return [{ path: own, start: key.start }, ...placesOf(value, own)];
  });
}

/** The lines of comments right above a line, without those that name a figure. */
const commentsAbove = (text: string, offset: number): readonly string[] =>
  text
    .slice(commentsStart(text, offset), lineStart(text, offset))
    .split('\n')
    .flatMap((line) => /^\s*#\s?(.*)$/.exec(line)?.[1] ?? [])
    .filter((line) => line.startsWith('yaml-language-server') || !/[\d０-９]/.test(line));
