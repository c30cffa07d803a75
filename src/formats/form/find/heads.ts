import type { TableName } from '../field.ts';
import { cellAt, isBlank, type Grid } from './grid.ts';
import { isPath, type Headings } from './heading.ts';

/** A column of a sheet whose heading is known. */
export type FoundColumn = Readonly<{ at: number; path: string; heading: string }>;

/** The row of a sheet that holds the headings of a table. */
export type Head = Readonly<{ name: TableName; row: number }>;

/** The rows that hold the most headings of a table, three at least; of the table about the report both. */
export function headsIn(grid: Grid, headings: Headings): readonly Head[] {
  const counted = grid.rows.map((cells) => {
    const filled = cells.map(({ text }) => text).filter((text) => text !== '');
    const counts = TABLES.map(([name, least]) => {
      const paths = new Set(filled.map((text) => headings(name, text)));
      paths.delete(null);
      return { name, count: paths.size >= least ? paths.size : 0 };
    });
    return counts.reduce((best, one) => (one.count > best.count ? one : best));
  });
  return counted.flatMap(({ name, count }, row) => {
    const near = counted.slice(Math.max(0, row - 2), row + 3);
    const isMost = near.every((other) => other.count <= count) && counted[row - 1]?.count !== count;
    return count > 0 && isMost ? [{ name, row }] : [];
  });
}

const TABLES = [
  ['strategies', 4],
  ['initiatives', 4],
  ['surveys', 2],
  ['report', 2],
] as const satisfies readonly (readonly [TableName, number])[];

/** The headings of a row; where it has none, those of the two rows above or below. */
export function columnsAt(
  grid: Grid,
  name: TableName,
  row: number,
  headings: Headings,
): readonly FoundColumn[] {
  const length = Math.max(
    0,
    ...grid.rows.slice(Math.max(0, row - 2), row + 3).map((cells) => cells.length),
  );
  const found = Array.from({ length }, (_, at) => {
    for (const near of [row, row - 1, row + 1, row - 2, row + 2]) {
      const { text } = cellAt(grid, near, at);
      const path = text === '' ? null : headings(name, text);
      if (path !== null) return { at, path, heading: text };
      if (near === row && isPath(text)) return { at, path: text, heading: text };
    }
    return null;
  }).filter((column) => column !== null);
  return found.filter(
    ({ path }, index) => found.findIndex((other) => other.path === path) === index,
  );
}

/** Where a table begins: the lines right above its headings belong to it. */
export function startOf({ rows }: Grid, head: number): number {
  let start = head;
  while (start > 0 && !isBlank(rows[start - 1])) start -= 1;
  return start;
}
