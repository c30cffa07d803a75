import Papa from 'papaparse';

/** A value of a published file; missing is null. */
export type Cell = string | number | boolean | null;

/** One row of a published file: numbers as numbers, missing as null. */
export type Row<Column extends string> = Readonly<Record<Column, Cell>>;

/** CSV as RFC 4180 has it: UTF-8 without BOM, `\r\n` after every row, the columns in the given order, missing empty, no text that runs. */
export const csv = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string => `${Papa.unparse([[...columns]], WRITING)}\r\n${csvLines(columns, rows)}`;

/** The same without the header. */
export function csvLines<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string {
  const body = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return body.length === 0 ? '' : `${Papa.unparse(body, WRITING)}\r\n`;
}

/** A row without what stands in no column. */
export const inColumns = <Column extends string>(
  columns: readonly Column[],
  row: Row<Column>,
): Row<Column> => Object.fromEntries(columns.map((column) => [column, row[column]])) as Row<Column>;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection); a number that is written as text is none.
 */
const WRITING = {
  newline: '\r\n',
  escapeFormulae: /^(?![-+]?[\d,.]+%?$)[=+\-@\t\r＝＋－＠]/,
};
