import { isBlank, cellAt, type Found, type Grid, type Remark } from './grid.ts';
import type { TableName } from '../field.ts';
import { isPath, type Headings } from './heading.ts';

/** A column of a sheet whose heading is known. */
type FoundColumn = Readonly<{ at: number; path: string; heading: string }>;

/** A table in a sheet: its rows as cells by path (several columns of one path, as under a merged heading, follow each other). */
export type FoundTable = Readonly<{
  name: TableName;
  grid: Grid;
  paths: ReadonlySet<string>;
  rows: readonly ReadonlyMap<string, readonly Found[]>[];
  /** The texts above it. */
  above: readonly string[];
  remarks: readonly Remark[];
}>;

/** What the cells below headings are told by that explain them. */
export type LegendTest = (text: string) => boolean;

/** All tables of a sheet, known by their headings wherever they stand and in whatever order. */
export function tablesIn(
  grid: Grid,
  headings: Headings,
  isLegend: LegendTest,
): readonly FoundTable[] {
  const heads = headsIn(grid, headings);
  return heads.map(({ name, row }, index) => {
    const columns = columnsAt(grid, name, row, headings);
    const next = heads[index + 1];
    const end = next ? startOf(grid, next.row) : grid.rows.length;
    const isHead = (at: number) =>
      (grid.rows[at] ?? []).every(
        ({ text }) => text === '' || isLegend(text) || headings(name, text) !== null,
      );
    let first = row + 1;
    while (first < end && !isBlank(grid.rows[first]) && isHead(first)) first += 1;
    return foundTable(grid, name, columns, { row, first, end });
  });
}

type Span = Readonly<{ row: number; first: number; end: number }>;

function foundTable(
  grid: Grid,
  name: TableName,
  columns: readonly FoundColumn[],
  { row, first, end }: Span,
): FoundTable {
  const length = Math.max(0, ...grid.rows.map((cells) => cells.length));
  const owners = Array.from({ length }, (_, at) => ownerOf(at, columns, grid, name, row));
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const found = owners.flatMap((owner, column) => {
      const cell = cellAt(grid, first + index, column);
      return owner === null || cell.text === ''
        ? []
        : [foundCell(grid, first + index, column, owner)];
    });
    return Map.groupBy(found, ({ path }) => path);
  });
  const strays = owners.flatMap((owner, column) => {
    const filled = Array.from({ length: end - first }, (_, index) => first + index).find(
      (at) => cellAt(grid, at, column).text !== '',
    );
    return owner !== null || filled === undefined ? [] : [strayRemark(grid, row, column, filled)];
  });
  const above = grid.rows.slice(0, row).flatMap((cells) => cells.map(({ text }) => text));
  return {
    ...{ name, grid, rows, remarks: strays },
    paths: new Set(columns.map(({ path }) => path)),
    above: above.filter((text) => text !== ''),
  };
}

const foundCell = (grid: Grid, row: number, column: number, { path, heading }: FoundColumn) => ({
  ...{ ...cellAt(grid, row, column), path },
  place: { file: grid.file, sheet: grid.name, cell: { row, column }, heading },
});

function strayRemark(grid: Grid, head: number, column: number, row: number): Remark {
  const heading = cellAt(grid, head, column).text;
  const place = { file: grid.file, sheet: grid.name, heading: heading || null };
  return heading === ''
    ? { place: { ...place, cell: { row, column } }, say: (m) => m.form.noHeading() }
    : {
        place: { ...place, cell: { row: head, column } },
        say: (m) => m.form.unknownHeading(heading),
      };
}

/** The column whose heading a column stands under; a heading over several columns is read with the first of them. */
function ownerOf(
  at: number,
  columns: readonly FoundColumn[],
  grid: Grid,
  name: TableName,
  row: number,
): FoundColumn | null {
  const own = columns.find((column) => column.at === at);
  if (own) return own;
  if (cellAt(grid, row, at).text !== '') return null;
  const left = columns.findLast((column) => column.at < at);
  if (!left || !MERGED.has(left.path)) return null;
  const isMark = name === 'initiatives' && left.path === 'results';
  return isMark ? { ...left, path: 'achievement' } : left;
}

/** Headings that the form prints over several columns. */
const MERGED: ReadonlySet<string> = new Set(['item', 'indicator', 'results']);

type Head = Readonly<{ name: TableName; row: number }>;

/** The rows that hold the most headings of a table, three at least; of the table about the report both. */
function headsIn(grid: Grid, headings: Headings): readonly Head[] {
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
function columnsAt(
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
function startOf({ rows }: Grid, head: number): number {
  let start = head;
  while (start > 0 && !isBlank(rows[start - 1])) start -= 1;
  return start;
}
