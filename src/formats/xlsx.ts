import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { DescribedColumn, Table } from './table.ts';
import { zip } from './zip.ts';

/** A sheet of texts, such as the README: the numbers of rows to print bold, the widths of columns in characters. */
export type TextSheet = Readonly<{
  name: string;
  rows: readonly (readonly string[])[];
  bold: readonly number[];
  widths: readonly number[];
}>;

/** An Excel workbook: sheets of text first, then one sheet per table with a frozen header. The same content makes the same bytes. */
export async function xlsx(
  texts: readonly TextSheet[],
  tables: readonly Table[],
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [...texts.map(textSheet), ...tables.map(tableSheet)];
  const written = await writeExcelFile(sheets, {
    fontFamily: 'Yu Gothic',
    fontSize: 11,
  }).toBuffer();
  return zip(unzipSync(written));
}

const textSheet = ({ name, rows, bold, widths }: TextSheet) => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  showGridLines: false,
  data: rows.map((row, index) =>
    row.map((value) => ({
      value,
      wrap: row.length > 1,
      alignVertical: 'top' as const,
      ...(bold.includes(index) && { fontWeight: 'bold' as const }),
    })),
  ) satisfies SheetData,
});

const tableSheet = (table: Table) => ({
  sheet: table.name,
  columns: table.columns.map((column) => ({ width: widthOf(column, table) })),
  stickyRowsCount: 1,
  data: [
    table.columns.map(({ name }) => header(name)),
    ...table.rows.map((row) => table.columns.map(({ name }) => row[name] ?? null)),
  ] satisfies SheetData,
});

const header = (value: string): Cell => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#E8F1FE',
  bottomBorderStyle: 'thin',
});

const NARROWEST = 8;
const WIDEST = 24;
const SENTENCE = 48;

/** Wide enough for the longest value, within reason; a Japanese character takes twice the room. */
function widthOf({ name, wide }: DescribedColumn, { rows }: Table): number {
  if (wide) return SENTENCE;
  const texts = [name, ...rows.map((row) => String(row[name] ?? ''))];
  const longest = Math.max(...texts.map((text) => text.replace(/[^ -~]/g, '  ').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
