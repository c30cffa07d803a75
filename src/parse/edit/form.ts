import { parseEvents } from 'js-yaml';
import { keyOf, treesOf, type Node, type Scalar } from '../syntax/tree.ts';

/** What a form shows of a file: texts, lists and blocks of them. What is empty is not there. */
export type Form = string | readonly Form[] | Readonly<{ [key: string]: Form }>;

/** A text with its tree, and the languages of the site, its own first: of a text in several languages that one is shown. */
export type Edited = Readonly<{ text: string; languages: readonly string[] }>;

export const treeOf = (text: string): Node | null =>
  treesOf(text, parseEvents(text, {}))[0] ?? null;

/** What a form shows of a YAML text; null of an empty one. */
export function formOf(edited: Edited): Form | null {
  const tree = treeOf(edited.text);
  return tree === null ? null : nodeForm(edited, tree);
}

/** A text that is folded over several lines is shown in these lines. */
export function nodeForm(edited: Edited, node: Node): Form | null {
  if (node.kind === 'scalar') return filled(scalarText(edited, node));
  if (node.kind === 'list') return filled(node.items.map((item) => nodeForm(edited, item)));
  const spoken = spokenNode(edited, node);
  if (spoken) return nodeForm(edited, spoken);
  return filled(
    Object.fromEntries(node.entries.map(({ key, value }) => [keyOf(key), nodeForm(edited, value)])),
  );
}

/** Of a text that is written in several languages, the one in the site's own; null for any other node. */
export function spokenNode({ languages: [own, ...others] }: Edited, node: Node): Node | null {
  if (node.kind !== 'block' || own === undefined) return null;
  const isText = node.entries.every(({ key }) => [own, ...others].includes(keyOf(key)));
  const entry = node.entries.find(({ key }) => keyOf(key) === own);
  return isText ? (entry?.value ?? null) : null;
}

const scalarText = ({ text }: Edited, node: Scalar): string => {
  if (node.style !== 'block') return node.value;
  const [, ...lines] = text.slice(node.start, node.end).split('\n');
  const indent = lines.find((line) => line.trim() !== '')?.search(/\S/) ?? 0;
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
};

/** What is left of a form without all that is empty; null if nothing is. */
export function filled(raw: unknown): Form | null {
  if (typeof raw === 'string' || typeof raw === 'number') return String(raw).trim() || null;
  if (typeof raw !== 'object' || raw === null) return null;
  if (Array.isArray(raw)) {
    const items = raw.map(filled).filter((item) => item !== null);
    return items.length > 0 ? items : null;
  }
  const entries = Object.entries(raw).flatMap(([key, value]) => {
    const field = filled(value);
    return field === null ? [] : [[key, field] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

export const isList = (form: Form): form is readonly Form[] => Array.isArray(form);

/** The same texts in the same places, in whatever order the fields of a block stand. */
export function isSame(a: Form | null, b: Form | null): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b;
  if (isList(a) || isList(b))
    return (
      isList(a) &&
      isList(b) &&
      a.length === b.length &&
      a.every((one, at) => isSame(one, b[at] ?? null))
    );
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame(a[key] ?? null, b[key] ?? null))
  );
}
