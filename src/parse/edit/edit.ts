import type { Node, Scalar } from '../syntax/tree.ts';
import { blockEdits } from './block.ts';
import {
  filled,
  formOf,
  isList,
  isSame,
  nodeForm,
  spokenNode,
  treeOf,
  type Edited,
  type Form,
} from './form.ts';
import { listEdits } from './list.ts';
import { applied, lastOffset, lineEnd, lineStart, type Edit, type Place } from './place.ts';
import { blockText, folded, written, writtenText } from './written.ts';

/**
 * A YAML text after its form was filled in anew: only what differs is written anew, and all else (comments, order,
 * blank lines, the way in which values are written) stays as it is. Throws a RangeError if the text cannot say it.
 */
export function editedText(edited: Edited, form: unknown): string {
  const wanted = filled(form);
  const tree = treeOf(edited.text);
  if (tree === null) throw new RangeError('missing content');
  const edits = wanted === null ? emptied(edited, tree) : nodeEdits(edited, tree, wanted, ROOT);
  const text = applied(edited.text, edits);
  if (!isSame(formOf({ ...edited, text }), wanted)) throw new RangeError('invalid edit');
  return text;
}

/** A file of which nothing is left keeps its lists, without entries. */
const emptied = (edited: Edited, tree: Node): readonly Edit[] =>
  (tree.kind === 'block' ? tree.entries : []).flatMap(({ key, value }) => {
    const start = edited.text.indexOf(':', key.end) + 1;
    const end = lastOffset(edited.text, value);
    return nodeForm(edited, value) === null ? [] : [{ start, end, text: ' []' }];
  });

const ROOT: Place = { column: -2, isFlow: false, from: 0 };

/** The text of a new file, below a first line. */
export function newText(form: unknown, firstLine: string): string {
  const wanted = filled(form);
  if (wanted === null || typeof wanted === 'string' || isList(wanted))
    throw new RangeError('missing content');
  return `${firstLine}\n${blockText(wanted, 0)}\n`;
}

function nodeEdits(edited: Edited, node: Node, form: Form, place: Place): readonly Edit[] {
  if (isSame(nodeForm(edited, node), form)) return [];
  const spoken = spokenNode(edited, node);
  if (spoken && typeof form === 'string')
    return nodeEdits(edited, spoken, form, { ...place, from: spoken.start });
  if (node.kind === 'scalar' && node.style !== 'none' && typeof form === 'string')
    return [scalarEdit(edited.text, node, form, place)];
  const edits = isFormOf(node, form) ? innerEdits(edited, node, form, place) : null;
  const end = Math.max(place.from, lastOffset(edited.text, node));
  return edits ?? [{ start: place.from, end, text: written(form, place) }];
}

const isFormOf = (node: Node, form: Form): boolean =>
  typeof form !== 'string' && node.kind === (isList(form) ? 'list' : 'block');

/** Null where nothing of a block or list stays. */
function innerEdits(edited: Edited, node: Node, form: Form, place: Place): readonly Edit[] | null {
  if (node.kind === 'list' && isList(form)) return listEdits(edited, node, form, place, nodeEdits);
  if (node.kind !== 'block' || typeof form === 'string' || isList(form)) return null;
  return blockEdits(edited, node, form, place, nodeEdits);
}

/** A text in place of another, written as that was as far as it can be. */
function scalarEdit(text: string, node: Scalar, form: string, place: Place): Edit {
  const [start, end] = [node.start, lastOffset(text, node)];
  if (node.style === 'block') {
    const mark = text.slice(start, lineEnd(text, start)).trim();
    const below = text.slice(lineEnd(text, start) + 1, end).search(/\S/);
    const first = lineEnd(text, start) + 1 + below;
    const column = first - lineStart(text, first) - 2;
    return { start, end, text: folded(form, column, mark) ?? JSON.stringify(form) };
  }
  const isQuoted = text[start] === '"' && !form.includes('\n');
  return { start, end, text: isQuoted ? JSON.stringify(form) : writtenText(form, place) };
}
