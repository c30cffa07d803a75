import {
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { offsetOf, startOf } from './offset.ts';
import { formatPath, type Finding, type Problem, type Words } from './problem.ts';
import { ENCODING, SIGN, syntaxWords, TAB, UNCLOSED, WIDE_SPACE } from './syntax.ts';

/** A YAML file read as text only (no numbers, dates or booleans), with the place of every field. */
export type YamlFile = Readonly<{
  file: string;
  content: unknown;
  /** Turns a finding about a field into a problem with line and column. */
  locate: (finding: Finding) => Problem;
}>;

export type YamlReading = Readonly<{ yaml: YamlFile; problems: readonly Problem[] }>;

/** Reads one YAML file. Syntax errors and duplicate keys come back as problems; `content` is then null. */
export function readYaml(file: string, text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = flaws(document, text).map(({ offset, ...words }) => ({
    ...place(offset),
    field: 'YAML',
    ...words,
  }));
  const locate = ({ path, at, ...words }: Finding): Problem => ({
    ...place(offsetOf(document.contents, path, at)),
    field: formatPath(path),
    ...words,
  });
  const content: unknown = problems.length > 0 ? null : document.toJS();
  return { yaml: { file, content, locate }, problems };
}

type Flaw = Words & Readonly<{ offset: number }>;

/** Characters that are not UTF-8; else duplicate keys and signs, and the first syntax error: what follows it would be guesswork. */
function flaws(document: Document.Parsed, text: string): readonly Flaw[] {
  const garbled = text.indexOf('\uFFFD');
  if (garbled >= 0) return [{ offset: garbled, ...ENCODING }];
  const errors = [...document.errors, ...document.warnings];
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  const told = first < 0 ? errors : errors.slice(0, first + 1);
  const found = told.map((error) => flawOf(error, document, text));
  return first < 0 ? [...found, ...signs(document, text)] : found;
}

function flawOf({ code, pos: [offset] }: YAMLError, document: Document.Parsed, text: string): Flaw {
  if (code === 'DUPLICATE_KEY') return { offset, ...syntaxWords(code) };
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const [indent, sign] = /^ *([\t\u3000])/.exec(text.slice(line)) ?? [];
  if (indent) return { offset: line + indent.length - 1, ...(sign === '\t' ? TAB : WIDE_SPACE) };
  const opening =
    code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? openedBy(document, offset) : null;
  return opening === null ? { offset, ...syntaxWords(code) } : { offset: opening, ...UNCLOSED };
}

/** Where the quotation or bracket begins in which an offset lies. */
function openedBy(document: Document.Parsed, offset: number): number | null {
  let opening: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, , end] = node.range ?? [offset, offset, offset];
      const opens = isCollection(node)
        ? node.flow
        : isScalar(node) && (node.type ?? '').startsWith('QUOTE');
      if (opens && start < offset && offset <= end) opening = start;
    },
  });
  return opening;
}

/** Anchors and aliases, which lose text that was meant literally (`&`, `*`). */
function signs(document: Document.Parsed, text: string): readonly Flaw[] {
  const found: Flaw[] = [];
  visit(document, {
    Node: (_, node) => {
      const start = startOf(node) ?? 0;
      if (isAlias(node)) found.push({ offset: start, ...SIGN });
      else if (node.anchor) found.push({ offset: text.lastIndexOf('&', start), ...SIGN });
    },
  });
  return found;
}
