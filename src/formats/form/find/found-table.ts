import { isBlank, cellAt, type Found, type Grid, type Remark } from './grid.ts';
import type { TableName } from '../field.ts';
import type { Headings } from './heading.ts';
import { columnsAt, headsIn, startOf, type FoundColumn } from './heads.ts';

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
