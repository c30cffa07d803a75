import type { List } from '../syntax/tree.ts';
import { alignment, type Step } from './alignment.ts';
import { nodeForm, type Edited, type Form } from './form.ts';
import {
  columnAt,
  lastOffset,
  lineEnd,
  withoutLines,
  type Edit,
  type NodeEdits,
  type Place,
} from './place.ts';
import { blank, entryText, written } from './written.ts';

/** An entry of a list in its text: where its dash stands (or itself, between brackets), where it begins and ends. */
type Item = Readonly<{ dash: number; end: number }>;

/** The edits of a list whose entries change, go and come; null where none of them stays. */
export function listEdits(
  edited: Edited,
  node: List,
  form: readonly Form[],
  place: Place,
  nodeEdits: NodeEdits,
): readonly Edit[] | null {
  const { text } = edited;
  const isFlow = text[node.start] === '[';
  const steps = alignment(
    node.items.map((item) => nodeForm(edited, item)),
    form,
  );
  const items = itemsOf(text, node, isFlow);
  if (!steps.some(({ before, after }) => before !== null && after !== null)) return null;
  const column = isFlow ? place.column : columnAt(text, node.start);
  const add = isFlow ? addedInLine(items) : addedLines(text, items, column);
  const remove = isFlow ? removedInLine(items, steps) : removedLines(text, items);
  let last: number | null = null;
  return steps.flatMap(({ before, after }): readonly Edit[] => {
    const [item, wanted] = [node.items[before ?? -1], form[after ?? -1]];
    if (item && before !== null) {
      if (wanted === undefined) return [remove(before)];
      last = before;
      const from = isFlow ? item.start : (items[before]?.dash ?? 0) + 1;
      return nodeEdits(edited, item, wanted, { column, isFlow, from });
    }
    return wanted === undefined ? [] : [add(last, wanted)];
  });
}

function itemsOf(text: string, { start, items }: List, isFlow: boolean): readonly Item[] {
  const dashes = new RegExp(`^ {${columnAt(text, start)}}-`, 'gm');
  return items.map((item, at) => {
    const end = Math.max(item.start, lastOffset(text, item));
    if (isFlow) return { dash: item.start, end: item.end };
    if (at === 0) return { dash: start, end };
    const before = items[at - 1];
    dashes.lastIndex = lineEnd(
      text,
      Math.max(before?.start ?? 0, before ? lastOffset(text, before) : 0),
    );
    return { dash: (dashes.exec(text)?.index ?? 0) + columnAt(text, start), end };
  });
}

type Add = (after: number | null, form: Form) => Edit;
type Remove = (at: number) => Edit;

const addedInLine =
  (items: readonly Item[]): Add =>
  (after, form) => {
    const entry = written(form, { column: 0, isFlow: true }).trim();
    const at = after === null ? (items[0]?.dash ?? 0) : (items[after]?.end ?? 0);
    return { start: at, end: at, text: after === null ? `${entry}, ` : `, ${entry}` };
  };

/** Entries that have an empty line between them get one more with a new entry. */
function addedLines(text: string, items: readonly Item[], column: number): Add {
  const [first, second] = items;
  const isApart = first && second && /\n *\n/.test(text.slice(first.end, second.dash));
  const gap = isApart ? '\n\n' : '\n';
  return (after, form) => {
    const entry = `-${entryText(form, column)}`;
    const at = after === null ? (first?.dash ?? 0) : lineEnd(text, items[after]?.end ?? 0);
    const added =
      after === null ? `${entry}${gap}${blank(column)}` : `${gap}${blank(column)}${entry}`;
    return { start: at, end: at, text: added };
  };
}

function removedInLine(items: readonly Item[], steps: readonly Step[]): Remove {
  const kept = steps.find(({ before, after }) => before !== null && after !== null)?.before ?? 0;
  return (at) =>
    at > kept
      ? { start: items[at - 1]?.end ?? 0, end: items[at]?.end ?? 0, text: '' }
      : { start: items[at]?.dash ?? 0, end: items[at + 1]?.dash ?? 0, text: '' };
}

const removedLines =
  (text: string, items: readonly Item[]): Remove =>
  (at) =>
    withoutLines(text, items[at]?.dash ?? 0, items[at]?.end ?? 0);
