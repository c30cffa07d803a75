import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import { format } from 'prettier';

/**
 * A table of what was measured: its columns; rows, which their first `names` cells name; and what both mean, as Markdown;
 * with a picture of it, as SVG.
 */
export type Results = Readonly<{
  title: string;
  about: string;
  names: number;
  columns: readonly string[];
  rows: readonly Row[];
  picture?: Picture;
}>;

type Picture = Readonly<{ alternative: string; svg: string }>;

type Row = readonly string[];

/** The table in Markdown. */
export const resultTable = ({ columns, rows }: Pick<Results, 'columns' | 'rows'>): string =>
  [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/**
 * Writes the page of a table for developers: what was measured again takes the place of what was measured before, the
 * other rows stay where the columns are the same.
 */
export async function writeResults(path: string, results: Results): Promise<void> {
  const { title, about, names, columns, rows, picture } = results;
  const nameOf = (row: Row) => row.slice(0, names).join(' ');
  const measured = new Map(rows.map((row) => [nameOf(row), row]));
  const before = rowsIn(path, columns);
  const kept = before.map((row) => measured.get(nameOf(row)) ?? row);
  const known = new Set(before.map(nameOf));
  const added = rows.filter((row) => !known.has(nameOf(row)));
  const machine = `${availableParallelism()}コア、Node.js ${process.version.slice(1)}`;
  mkdirSync(dirname(path), { recursive: true });
  const table = resultTable({ columns, rows: [...kept, ...added] });
  const shown = picture ? `${pictureBeside(path, picture)}\n\n` : '';
  const page = `# ${title}\n\n${about}測った機械：${machine}。\n\n${shown}${table}\n`;
  writeFileSync(path, await format(page, { parser: 'markdown' }));
}

/** Writes a picture beside a page, and how the page shows it. */
function pictureBeside(path: string, { alternative, svg }: Picture): string {
  const file = path.replace(/\.md$/, '.svg');
  writeFileSync(file, svg);
  return `![${alternative}](${basename(file)})`;
}

/** The rows of a page that was written before; none where its columns are others. */
function rowsIn(path: string, columns: readonly string[]): readonly Row[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const [head = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  return head.join() === columns.join() ? rows : [];
}

const cellsOf = (line: string): Row =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
