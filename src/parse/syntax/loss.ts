import { isIdle, linesOf, restOfLine } from './line.ts';
import type { Flaw } from '../problem.ts';
import { nodesOf, type Node, type Scalar } from './tree.ts';

/** Marks that a failed merge of two edits leaves in a file. `=======` alone also underlines headings of Markdown. */
export function conflictFlaws(text: string, isMarkdown = false): readonly Flaw[] {
  const marks = isMarkdown ? /^(?:<{7}|>{7})(?= |$)/ : /^ *(?:<{7}|={7}|>{7}|\|{7})(?= |$)/;
  const marked = linesOf(text).filter((line) => marks.test(line.text));
  const first = marked.filter(({ text: mark }) => /^ *<{7}/.test(mark));
  return (first.length > 0 ? first : marked.slice(0, 1)).map(({ start, indent }) => ({
    offset: start + indent,
    say: (m) => m.conflict(),
  }));
}

/** Everything in a file that would be lost, or be read as a part of something else. */
export function lossFlaws(source: string, tree: Node, keys: ReadonlySet<string>): readonly Flaw[] {
  const scalars = nodesOf(tree).filter((node) => node.kind === 'scalar');
  return [
    ...directives(source),
    ...scalars.flatMap((scalar, index) => questionFlaws(source, scalars[index - 1], scalar)),
    ...scalars.flatMap((scalar, index) => commentFlaws(source, scalar, scalars[index + 1])),
    ...scalars.flatMap((scalar) => swallowedKeys(source, scalar, keys)),
    ...emptyEntries(tree),
    ...continuedEntries(source, tree),
    ...cutOff(source, scalars.at(-1)),
  ];
}

/** A line that begins with `%` before the content is an instruction to YAML, and so is one of `...`: the end of the file. */
function directives(source: string): readonly Flaw[] {
  const lines = linesOf(source);
  const first = lines.find((line) => !isIdle(line));
  const ends = lines.filter(({ text }) => /^\.\.\.(?=\s|$)/.test(text));
  return [...(first?.text.startsWith('%') ? [first] : []), ...ends].map(({ start, text }) => ({
    offset: start,
    say: (m) => m.sign(text),
  }));
}

/** A question mark before a key is an instruction to YAML. */
function questionFlaws(source: string, before: Scalar | undefined, key: Scalar): readonly Flaw[] {
  const from = before?.end ?? 0;
  const gap = source
    .slice(from, key.start)
    .replace(/(?<=^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length));
  const mark = gap.lastIndexOf('?');
  if (mark < 0) return [];
  const offset = from + mark;
  return [{ offset, say: (m) => m.sign(restOfLine(source, offset)) }];
}

/** A comment right behind a plain value, or where the value is to stand: it may be the rest of it. */
function commentFlaws(source: string, scalar: Scalar, next: Scalar | undefined): readonly Flaw[] {
  const isText = scalar.style === 'block';
  const from = isText ? scalar.start : scalar.end;
  const to = isText ? source.length : (next?.start ?? source.length);
  const mark = isText ? /^[|>][+\-\d]*[ \t]+#/ : /^[ \t]+#/;
  const [found] = scalar.style === 'quoted' ? [] : (mark.exec(source.slice(from, to)) ?? []);
  if (!found) return [];
  const offset = from + found.length - 1;
  const value = restOfLine(source, isText || scalar.style === 'none' ? offset : scalar.start);
  const [error] = SPREADSHEET.exec(restOfLine(source, offset)) ?? [];
  if (error !== undefined && scalar.style === 'none')
    return [{ offset, say: (m) => m.spreadsheetError(error) }];
  return [{ offset, say: (m) => m.swallowedText(restOfLine(source, offset), value) }];
}

/** What a spreadsheet shows where a formula fails or a column is too narrow. `#N/A` may be printed on purpose. */
const SPREADSHEET = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|#+)$/;

/** A field that a text above it took in, as it is indented further or a quotation was closed too late. */
function swallowedKeys(
  source: string,
  { style, start, end }: Scalar,
  keys: ReadonlySet<string>,
): readonly Flaw[] {
  if (style === 'none') return [];
  const lines = [
    ...source
      .slice(start, end)
      .matchAll(/[\r\n]([ \t]*(?:-[ \t]+)?["']?)(\w+)["']?[ \t]*[:\uff1a]/g),
  ];
  return lines.flatMap(({ index, 1: head = '', 2: key = '' }) =>
    keys.has(key)
      ? [{ offset: start + index + 1 + head.length, say: (m) => m.swallowedKey(key) }]
      : [],
  );
}

/** A dash without an entry. */
const emptyEntries = (tree: Node): readonly Flaw[] =>
  nodesOf(tree).flatMap((node) =>
    (node.kind === 'list' ? node.items : []).flatMap((item) =>
      item.kind === 'scalar' && item.style === 'none'
        ? [{ offset: item.start, say: (m) => m.emptyEntry() }]
        : [],
    ),
  );

/** An entry of a list that goes on in the next line, where another one may have lost its dash or comma. */
const continuedEntries = (source: string, tree: Node): readonly Flaw[] =>
  nodesOf(tree).flatMap((node) =>
    (node.kind === 'list' ? node.items : []).flatMap((item): readonly Flaw[] => {
      if (item.kind !== 'scalar' || item.style !== 'plain') return [];
      const [lines] = /^[^\r\n]*[\r\n]\s*/.exec(source.slice(item.start, item.end)) ?? [];
      if (lines === undefined) return [];
      const isFlow = source[node.start] === '[';
      const offset = item.start + lines.length;
      return [{ offset, say: (m) => (isFlow ? m.missingComma() : m.continuedEntry()) }];
    }),
  );

/** A file that ends within a line: nothing tells whether more was to follow. */
const cutOff = (source: string, last: Scalar | undefined): readonly Flaw[] =>
  last && last.style !== 'quoted' && !/[\r\n]/.test(source.slice(-1)) && last.end === source.length
    ? [{ offset: last.start, say: (m) => m.cutOff() }]
    : [];
