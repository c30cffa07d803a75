import { keyOf, type Block, type Entry } from '../syntax/tree.ts';
import { nodeForm, type Edited, type Form } from './form.ts';
import {
  columnAt,
  isFirst,
  lastOffset,
  lineEnd,
  withoutLines,
  type Edit,
  type NodeEdits,
  type Place,
} from './place.ts';
import { blank, written } from './written.ts';

type Fields = Readonly<Record<string, Form>>;

/** The edits of a block whose fields change, go and come; null where none of its fields stays. */
export function blockEdits(
  edited: Edited,
  node: Block,
  form: Fields,
  place: Place,
  nodeEdits: NodeEdits,
): readonly Edit[] | null {
  const { text } = edited;
  const isFlow = text[node.start] === '{';
  const column = isFlow ? place.column : columnAt(text, node.start);
  const stays = ({ key, value }: Entry) => keyOf(key) in form || nodeForm(edited, value) === null;
  const kept = node.entries.filter(stays);
  if (kept.length === 0) return null;
  const added = addedAfter(form, kept);
  return [
    ...removals(text, node, stays, isFlow),
    ...kept.flatMap((entry) => {
      const wanted = form[keyOf(entry.key)];
      const from = text.indexOf(':', entry.key.end) + 1;
      const fields = (added.get(entry) ?? []).map(
        (key) => `${key}:${written(form[key] ?? '', { column, isFlow })}`,
      );
      return [
        ...(wanted ? nodeEdits(edited, entry.value, wanted, { column, isFlow, from }) : []),
        ...fields.map((field) => insertion(text, entry, field, isFlow ? null : column)),
      ];
    }),
  ];
}

/** A field after another: on a line of its own at a column, or on the same line. */
function insertion(text: string, { value }: Entry, field: string, column: number | null): Edit {
  const end = lastOffset(text, value);
  const at = column === null ? end : lineEnd(text, end);
  return {
    start: at,
    end: at,
    text: column === null ? `, ${field}` : `\n${blank(column)}${field}`,
  };
}

/** New fields by the field that they follow: the last one before them in the form, else the first. */
function addedAfter(form: Fields, kept: readonly Entry[]): ReadonlyMap<Entry, readonly string[]> {
  const after = new Map<Entry, string[]>();
  let [last] = kept;
  for (const key of Object.keys(form)) {
    const entry = kept.find((one) => keyOf(one.key) === key);
    if (entry) last = entry;
    else if (last) after.set(last, [...(after.get(last) ?? []), key]);
  }
  return after;
}

/** Fields that go: with their lines, or, where others stand on the same line, up to these. */
function removals(
  text: string,
  { entries }: Block,
  stays: (entry: Entry) => boolean,
  isFlow: boolean,
): readonly Edit[] {
  const first = entries.findIndex(stays);
  return entries.flatMap((entry, at) => {
    if (stays(entry)) return [];
    const [start, end] = [entry.key.start, lastOffset(text, entry.value)];
    const [before, next] = [entries[at - 1], entries[at + 1]];
    if (isFlow && at > first && before)
      return [{ start: before.value.end, end: entry.value.end, text: '' }];
    const isAtDash = at < first && !isFirst(text, entries[0]?.key.start ?? 0);
    if (!next || (!isFlow && !isAtDash)) return [withoutLines(text, start, end)];
    const isSplit = !isFlow && text.slice(end, next.key.start).includes('#');
    return [{ start, end: isSplit ? lineEnd(text, end) : next.key.start, text: '' }];
  });
}
