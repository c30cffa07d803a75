import { isBlock, type Block, type Content } from '../../formats/form/cell/content.ts';
import { formatPath, type Path } from '../../parse/problem.ts';
import { flow, flowBlock, scalarLines } from './scalar.ts';

/** Lines that stand as comments above a field or entry, by its path as problems name it; '' is the file. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/** A content file as the files of this project are written, ending in a line break. */
export function writtenYaml(content: Block, comments: Comments = new Map()): string {
  const head = comments.get('') ?? [];
  const lines = Object.entries(content).flatMap(([field, value]) => [
    ...(Array.isArray(value) && value.some(isBlock) ? [''] : []),
    ...fieldLines(field, value, [field], comments),
  ]);
  return `${[...head.map(comment), ...lines].join('\n')}\n`;
}

const comment = (line: string): string => (line === '' ? '#' : `# ${line}`);

/** The lines of a block, each field with its comments above it. */
export const blockLines = (block: Block, path: Path, comments: Comments): readonly string[] =>
  Object.entries(block).flatMap(([field, value]) =>
    fieldLines(field, value, [...path, field], comments),
  );

/** The lines of a field: its key, and its value behind or below. */
export function fieldLines(
  field: string,
  value: Content,
  path: Path,
  comments: Comments,
): readonly string[] {
  const [first, ...rest] = valueLines(value, path, comments);
  const key = first === '' ? `${field}:` : `${field}: ${first ?? ''}`;
  return [...above(path, comments), key, ...rest.map((line) => indented(line))];
}

/** The entries of a list, each behind a dash. */
export function entryLines(entry: Content, path: Path, comments: Comments): readonly string[] {
  const lines = isBlock(entry)
    ? blockLines(entry, path, comments)
    : valueLines(entry, path, comments);
  const notes = lines.findIndex((line) => !line.startsWith('# '));
  const [first = '', ...rest] = lines.slice(Math.max(0, notes));
  const head = isBlock(entry) ? lines.slice(0, Math.max(0, notes)) : [];
  return [...above(path, comments), ...head, `- ${first}`, ...rest.map(indented)];
}

const above = (path: Path, comments: Comments): readonly string[] =>
  (comments.get(formatPath(path)) ?? []).map(comment);

const indented = (line: string): string => (line === '' ? '' : `  ${line}`);

/** The first line stands behind the key; it is empty where the value stands below. */
function valueLines(value: Content, path: Path, comments: Comments): readonly string[] {
  if (typeof value === 'string') return scalarLines(value, isNumber(path));
  if (isBlock(value))
    return isShort(value, path)
      ? [onOneLine(value, path)]
      : ['', ...blockLines(value, path, comments)];
  const list = value;
  if (list.every((entry) => typeof entry === 'string' && isName(entry))) return [flow(list)];
  const isApart = path.length === 1 && SPACED.has(String(path[0]));
  return [
    '',
    ...list.flatMap((entry, index) => [
      ...(isApart && index > 0 ? [''] : []),
      ...entryLines(entry, [...path, index], comments),
    ]),
  ];
}

/** Lists whose entries are apart by a line. */
export const SPACED: ReadonlySet<string> = new Set(['strategies', 'initiatives']);

const isName = (text: string): boolean => /^[\w-]+$/.test(text);

/** Fields that take a number; a result of an initiative names its target by number. */
const isNumber = (path: Path): boolean =>
  NUMBERS.has(String(path.at(-1))) || (path.at(-1) === 'target' && path.at(-3) === 'results');

const NUMBERS: ReadonlySet<string> = new Set([
  ...['fiscalYear', 'by', 'outcome', 'asked', 'answered'],
]);

const onOneLine = (block: Block, path: Path): string =>
  flowBlock(block, (field) => isNumber([...path, field]));

/** Within entries a block of a few words stands on one line. */
const isShort = (block: Block, path: Path): boolean =>
  path.length > 2 &&
  Object.values(block).every((value) => typeof value === 'string' && !/[。\n]/.test(value)) &&
  onOneLine(block, path).length <= 90;
