import {
  isBlock,
  isSameContent,
  type Block,
  type Content,
} from '../../formats/form/cell/content.ts';
import {
  contentOf,
  keyOf,
  type Block as BlockNode,
  type Entry,
  type List,
  type Node,
} from '../../parse/syntax/tree.ts';
import { aligned, nameOf } from './aligned.ts';
import { block, commentsStart, endOf, lineStart, nextLine, type Edit } from './place.ts';
import { blockLines, entryLines, fieldLines, SPACED } from './written.ts';

/** The text of a file, and the path of what is looked at. */
type Where = Readonly<{ text: string; path: readonly (string | number)[] }>;

/** What has to be changed within a value; null where it has to be written anew as a whole. */
export function changes(node: Node, content: Content, where: Where): readonly Edit[] | null {
  if (isSameContent(contentOf(node), content)) return [];
  if (node.kind === 'block' && isBlock(content) && where.text[node.start] !== '{')
    return fieldChanges(node, content, where);
  if (node.kind === 'list' && Array.isArray(content) && where.text[node.start] !== '[')
    return entryChanges(node, content as readonly Content[], where);
  return null;
}

const NONE = new Map<string, readonly string[]>();

function fieldChanges(node: BlockNode, content: Block, where: Where): readonly Edit[] {
  const { text, path } = where;
  const indent = columnOf(text, node.start);
  const fields = Object.keys(content);
  const known = node.entries.map(({ key }) => keyOf(key));
  const [first] = node.entries;
  if (!first || !fields.includes(keyOf(first.key))) {
    const lines = blockLines(content, path, NONE);
    return [{ start: node.start, end: endOf(text, node), text: block(lines, indent) }];
  }
  const kept = node.entries.flatMap((entry) => keptEdits(entry, content, where, indent));
  const added = fields.flatMap((field, at): readonly Edit[] => {
    const value = content[field];
    if (known.includes(field) || value === undefined) return [];
    const before = fields.slice(0, at).findLast((one) => known.includes(one));
    const entry = node.entries.find(({ key }) => keyOf(key) === before) ?? first;
    const end = nextLine(text, endOf(text, entry.value));
    const lines = fieldLines(field, value, [...path, field], NONE);
    return [{ start: end, end, text: `${' '.repeat(indent)}${block(lines, indent)}\n` }];
  });
  return [...kept, ...added];
}

/** A field that goes, changes within, or is written anew. */
function keptEdits(
  { key, value }: Entry,
  content: Block,
  where: Where,
  indent: number,
): readonly Edit[] {
  const { text, path } = where;
  const field = keyOf(key);
  const now = content[field];
  const end = endOf(text, value.end > key.end ? value : key);
  if (now === undefined)
    return [{ start: commentsStart(text, key.start), end: nextLine(text, end), text: '' }];
  const inner = { text, path: [...path, field] };
  const edits = changes(value, now, inner);
  if (edits) return edits;
  return [{ start: key.start, end, text: block(fieldLines(field, now, inner.path, NONE), indent) }];
}

function entryChanges(node: List, content: readonly Content[], where: Where): readonly Edit[] {
  const { text, path } = where;
  const names = node.items.map((item) => nameOf(contentOf(item) as Content));
  const pairs = aligned(names, content.map(nameOf));
  return pairs.flatMap(([from, to], at): readonly Edit[] => {
    const item = from === null ? undefined : node.items[from];
    const entry = to === null ? undefined : content[to];
    if (item && entry !== undefined) {
      const inner = { text, path: [...path, to ?? 0] };
      return changes(item, entry, inner) ?? [anew(item, entry, inner)];
    }
    if (item) return [removed(item, where)];
    if (entry === undefined) return [];
    const before = pairs.slice(0, at).findLast(([old]) => old !== null)?.[0] ?? null;
    return [inserted(node, before, entry, { text, path: [...path, to ?? 0] })];
  });
}

/** An entry with its comments, and the blank line behind it where there is one before it too. */
function removed(item: Node, { text, path }: Where): Edit {
  const start = commentsStart(text, item.start);
  const end = nextLine(text, endOf(text, item));
  const isApart = path.length === 1 && SPACED.has(String(path[0])) && text[end] === '\n';
  return { start, end: isApart ? end + 1 : end, text: '' };
}

function anew(item: Node, entry: Content, { text, path }: Where): Edit {
  const indent = columnOf(text, item.start);
  const [first = '', ...rest] = entryLines(entry, path, NONE);
  const lines = [first.replace(/^- /, ''), ...rest.map((line) => line.replace(/^ {2}/, ''))];
  return { start: item.start, end: endOf(text, item), text: block(lines, indent) };
}

/** A new entry below the one before it, or above the first. */
function inserted(node: List, before: number | null, entry: Content, { text, path }: Where): Edit {
  const indent = columnOf(text, node.start);
  const lines = block(entryLines(entry, path, NONE), indent);
  const apart = SPACED.has(String(path[0])) && path.length === 2 ? '\n' : '';
  const item = before === null ? undefined : node.items[before];
  const at = item ? nextLine(text, endOf(text, item)) : lineStart(text, node.start);
  const own = `${' '.repeat(indent)}${lines}\n`;
  return { start: at, end: at, text: item ? `${apart}${own}` : `${own}${apart}` };
}

const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);
