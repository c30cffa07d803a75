import type { Row } from '../../formats/table/csv.ts';
import type { Table } from '../../formats/table/table.ts';
import { chance } from './random.ts';

/** A table of which each ward has rows, as it would be of so many wards: their rows in turn, with figures of their own. */
export function enlarged(table: Table, wards: number): Table {
  const own = [...Map.groupBy(table.rows, ({ ward }) => ward).values()];
  const rows = Array.from({ length: wards }, (_, at) =>
    (own[at % own.length] ?? []).map((row) => renamed(row, at)),
  );
  return { ...table, rows: rows.flat() };
}

const NAMES = ['ward', 'ward_name', 'name', 'page'];
const FIGURES = ['value', 'change'];

function renamed(row: Row<string>, at: number): Row<string> {
  const cells = Object.entries(row).map(([column, cell]) => {
    if (NAMES.includes(column)) return [column, `${String(cell)}-${at}`] as const;
    if (!FIGURES.includes(column) || typeof cell !== 'number') return [column, cell] as const;
    return [column, Math.round(cell * (80 + 20 * chance(at, String(row['page'])))) / 100] as const;
  });
  return Object.fromEntries(cells);
}
