import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml';
import { formatPath, type Finding, type Path, type Problem } from './problem.ts';

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
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) => ({
    ...at(error.pos[0]),
    field: 'YAML',
    ...syntaxMessage(error, text),
  }));
  const locate = ({ path, ...finding }: Finding): Problem => ({
    ...at(offsetOf(document, path)),
    field: formatPath(path),
    ...finding,
  });
  const content: unknown = problems.length > 0 ? null : document.toJS();
  return { yaml: { file, content, locate }, problems };
}

/** Where a field begins; for a missing field, where the nearest block around it begins. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) return offset;
    ({ value: node, offset } = child);
  }
  return offset;
}

type Child = Readonly<{ value: unknown; offset: number }>;

/** The entry of a list, or the value of a key together with where the key stands. */
function childOf(node: unknown, step: string | number): Child | null {
  if (isSeq(node) && typeof step === 'number') {
    const value: unknown = node.items[step];
    return value === undefined ? null : { value, offset: startOf(value) ?? 0 };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
  );
  if (!pair) return null;
  return { value: pair.value, offset: startOf(pair.value) ?? startOf(pair.key) ?? 0 };
}

function startOf(node: unknown): number | null {
  if (isScalar(node) || isMap(node) || isSeq(node)) return node.range?.[0] ?? null;
  return null;
}

function syntaxMessage(
  { code, message }: YAMLError,
  text: string,
): { message: string; remedy: string } {
  if (code === 'DUPLICATE_KEY') {
    return { message: '同じ項目名が二度書かれています', remedy: 'どちらか一方を消してください' };
  }
  if (code === 'TAB_AS_INDENT' || (text.includes('\t') && code === 'BAD_INDENT')) {
    return { message: '字下げにタブが使われています', remedy: '半角の空白に直してください' };
  }
  const remedy =
    SYNTAX_REMEDIES[code] ?? '前後の行の字下げ・引用符・コロン（半角の「: 」）を確かめてください';
  return { message: `YAMLとして読めません（${message.split('\n')[0] ?? code}）`, remedy };
}

const SYNTAX_REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: '字下げを上の項目にそろえてください',
  MISSING_CHAR: '閉じる引用符やかっこ、または「:」のあとの空白を補ってください',
  BLOCK_AS_IMPLICIT_KEY: '値に「: 」が含まれるときは全体を "…" で囲んでください',
  MULTILINE_IMPLICIT_KEY: '項目名のあとに半角の「: 」があるか確かめてください',
};
