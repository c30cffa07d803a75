import { sum } from 'd3-array';
import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node';
import type { Words } from '../../text/words.ts';
import type { Cell, Row } from './csv.ts';
import type { DescribedColumn, Table } from './table.ts';
import { printedFeature, propertiesFeature, type Layout, type Properties } from './xlsx-print.ts';
import { columnWidths, rowHeight, type Headings } from './xlsx-size.ts';
import { dated } from './zip.ts';

/** A sheet of texts, such as the README: the numbers of rows to print bold, the widths of columns in characters. */
export type TextSheet = Readonly<{
  name: string;
  rows: readonly (readonly string[])[];
  bold: readonly number[];
  widths: readonly number[];
}>;

/** A sheet of a table: its name, and whether its columns are headed by their titles or their names. */
export type TableSheet = Readonly<{ table: Table; name: string; headings: Headings }>;

/** An Excel workbook: sheets of text first, then one sheet per table that can be filtered. The same content makes the same bytes. */
export async function xlsx(
  words: Words,
  properties: Properties,
  texts: readonly TextSheet[],
  tables: readonly TableSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [...texts.map(textSheet), ...tables.map(tableSheet)];
  const layouts = [...texts.map(textLayout), ...tables.map(tableLayout)];
  const written = await writeExcelFile(sheets, {
    fontFamily: 'Yu Gothic',
    fontSize: 11,
    features: [printedFeature(layouts), propertiesFeature(words, properties)],
  }).toBuffer();
  return dated(written, properties.date);
}

const textSheet = ({ name, rows, bold, widths }: TextSheet) => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  showGridLines: false,
  data: rows.map((row, index) => {
    const wrap = row.length > 1;
    return row.map((value) => ({
      ...{ value, wrap, alignVertical: 'top' as const },
      ...(wrap && { height: rowHeight(row, widths) }),
      ...(bold.includes(index) && { fontWeight: 'bold' as const }),
    }));
  }) satisfies SheetData,
});

function tableSheet({ table, name, headings }: TableSheet) {
  const { columns, rows } = table;
  const widths = columnWidths(table, headings);
  return {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: stickyColumns(table),
    data: [
      columns.map((column) => header(column, headings)),
      ...rows.map((row) => cells(columns, row, widths)),
    ] satisfies SheetData,
  };
}

/** What tells whose row it is stays in sight: the columns about the ward that a table begins with, else its first. */
const stickyColumns = ({ columns }: Table): number =>
  Math.max(
    1,
    columns.findIndex(({ name }) => !name.startsWith('ward')),
  );

const header = (column: DescribedColumn, headings: Headings): SheetCell => ({
  ...ALIGNMENTS[column.type],
  value: column[headings],
  fontWeight: 'bold',
  backgroundColor: '#E8F1FE',
  bottomBorderStyle: 'thin',
});

function cells(
  columns: readonly DescribedColumn[],
  row: Row<string>,
  widths: readonly number[],
): SheetCell[] {
  const values = columns.map(({ name }) => row[name] ?? null);
  const height = rowHeight(
    values.map((value) => String(value ?? '')),
    widths,
  );
  return columns.map(({ type }, at) => cell(type, values[at] ?? null, height));
}

const cell = (type: DescribedColumn['type'], value: Cell, height: number): SheetCell =>
  value === null ? null : { ...ALIGNMENTS[type], value, height, alignVertical: 'top' };

/** Numbers keep away from the text of the next column. */
const ALIGNMENTS = {
  text: { wrap: true },
  url: { wrap: true },
  boolean: { align: 'center' },
  integer: { align: 'center' },
  number: { align: 'right', indent: 1 },
} as const satisfies Record<DescribedColumn['type'], object>;

const textLayout = ({ name, widths }: TextSheet): Layout => ({
  ...{ name, width: sum(widths), filter: null },
});

const tableLayout = ({ table, name, headings }: TableSheet): Layout => ({
  name,
  width: sum(columnWidths(table, headings)),
  filter: { columns: table.columns.length, rows: table.rows.length + 1 },
});
