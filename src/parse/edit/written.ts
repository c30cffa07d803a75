import { treeOf, formOf, isList, type Form } from './form.ts';

/** Where a value is written: the column of its key or dash, and whether within `{ … }` or `[ … ]`. */
export type Spot = Readonly<{ column: number; isFlow: boolean }>;

/** A value as it follows its colon or dash: on the same line, or on lines of its own. */
export function written(form: Form, spot: Spot): string {
  if (typeof form === 'string') return ` ${writtenText(form, spot)}`;
  if (spot.isFlow || (isList(form) && form.every(isCode))) return ` ${flow(form)}`;
  if (!isList(form)) return `\n${blank(spot.column + 2)}${blockText(form, spot.column + 2)}`;
  const column = spot.column + 2;
  return form.map((item) => `\n${blank(column)}-${entryText(item, column)}`).join('');
}

/** An entry of a list as it follows the dash at a column. */
export const entryText = (form: Form, column: number): string =>
  typeof form === 'string' || isList(form)
    ? written(form, { column, isFlow: false })
    : ` ${blockText(form, column + 2)}`;

/** The fields of a block, of which the first stands where the text begins and the others at a column. */
export const blockText = (form: Readonly<Record<string, Form>>, column: number): string =>
  Object.entries(form)
    .map(([key, value]) => `${key}:${written(value, { column, isFlow: false })}`)
    .join(`\n${blank(column)}`);

export const blank = (column: number): string => ' '.repeat(column);

/** A text as it is read again: as it is, folded over its lines, or in quotation marks. */
export function writtenText(text: string, { column, isFlow }: Spot): string {
  if (isPlain(text, isFlow)) return text;
  const isLong = !isFlow && text.includes('\n');
  return (isLong ? folded(text, column, '>-') : null) ?? JSON.stringify(text);
}

/** A text of several lines below a mark of YAML (`>-`); null if it would be read otherwise. */
export function folded(text: string, column: number, mark: string): string | null {
  const lines = text.split('\n').map((line) => (line === '' ? '' : blank(column + 2) + line));
  const block = [mark, ...lines].join('\n');
  return isRead(`${blank(column)}k: ${block}\n`, text) ? block : null;
}

const isCode = (form: Form): boolean => typeof form === 'string' && /^[A-Za-z0-9-]+$/.test(form);

const flow = (form: Form): string => {
  if (typeof form === 'string') return writtenText(form, { column: 0, isFlow: true });
  if (isList(form)) return `[${form.map(flow).join(', ')}]`;
  return `{ ${Object.entries(form)
    .map(([key, value]) => `${key}: ${flow(value)}`)
    .join(', ')} }`;
};

/** Whether a text is read as it is where it stands, without marks around it. */
export const isPlain = (text: string, isFlow: boolean): boolean =>
  !/[\r\n]/.test(text) && isRead(isFlow ? `{k: ${text}, l: m}` : `k: ${text}`, text);

function isRead(yaml: string, text: string): boolean {
  try {
    const tree = treeOf(yaml);
    const node = tree?.kind === 'block' ? tree.entries[0]?.value : undefined;
    if (node?.kind !== 'scalar' || node.sign !== null) return false;
    const form = formOf({ text: yaml, languages: [] });
    return (
      form !== null &&
      typeof form === 'object' &&
      (form as Readonly<Record<string, Form>>)['k'] === text
    );
  } catch {
    return false;
  }
}
