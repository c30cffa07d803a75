import { sum } from 'd3-array';
import { WORKBOOK_ROWS } from '../../views/data/workbook.ts';
import { TABLE_FORMATS, type TableFormat } from '../table/media.ts';
import type { Table } from '../table/table.ts';

/** A table, the formats in which it is offered, and the tables in its workbook: none where it has no workbook. */
export type Offer = Readonly<{
  table: Table;
  formats: readonly TableFormat[];
  sheets: readonly Table[];
}>;

/** What is offered of tables. The workbook of the first one holds all of them, unless these have more rows than `most`. */
export const offersOf = (tables: readonly Table[], most = WORKBOOK_ROWS): readonly Offer[] =>
  tables.map((table, at) => {
    const choices = at === 0 ? [tables, [table]] : [[table]];
    const sheets = choices.find((some) => sum(some, ({ rows }) => rows.length) <= most) ?? [];
    const formats = TABLE_FORMATS.filter((format) => format !== 'xlsx' || sheets.length > 0);
    return { table, formats, sheets };
  });

/** The name of the workbook of all tables; null where these are too large for one. */
export function wholeWorkbook(offers: readonly Offer[]): string | null {
  const [first] = offers;
  return first?.sheets.length === offers.length ? `${first.table.name}.xlsx` : null;
}
