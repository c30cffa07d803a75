import Papa from 'papaparse';

/**
 * A sheet as CSV that a spreadsheet opens as it is meant: with the mark (BOM) by which Excel knows UTF-8. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, a text that begins so one more.
 */
export const sheetCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;

const FORMULA = /^(?![-+]?[\d,.]+%?$)'*[=+\-@\t\r＝＋－＠]/;

/** A text of a cell without the apostrophe that keeps it from being run. */
export const unescaped = (cell: string): string =>
  FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell;

export type CsvReading =
  | Readonly<{ ok: true; rows: readonly (readonly string[])[] }>
  | Readonly<{ ok: false; row: number }>;

/**
 * The cells of a CSV, whatever its line breaks and whether commas, semicolons or tabs are between them, of no more than
 * `most` rows; or the row in which it breaks.
 */
export function readCsv(text: string, most = 0): CsvReading {
  const { data, errors } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', '\t', ';'],
    preview: most,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { ok: false, row: broken.row ?? 0 };
  const cell = (raw: string) => unescaped(raw.replace(/\r\n?/g, '\n').trim());
  const rows = data.map((row) => row.map(cell));
  const isEnd = rows.at(-1)?.join('') === '';
  return { ok: true, rows: isEnd ? rows.slice(0, -1) : rows };
}
