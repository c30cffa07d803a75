import type { Explanation } from '../explanation.ts';

const asXlsx = 'open it in Excel and save it as an Excel workbook (.xlsx)';

const beyondForm =
  'copy the tables of the form alone to new sheets, so that nothing is left outside of them';

/** Messages of files that should be spreadsheets. */
export const fileMessages = {
  missing: (): Explanation => ({
    message: 'the file was not found',
    remedy: 'check its name and path (drop the file on the terminal to fill in its path)',
  }),
  empty: (): Explanation => ({
    message: 'the file is empty',
    remedy: 'check that the table was saved into it',
  }),
  tooLarge: (size: number, most: number): Explanation => ({
    message: `the file is too large (about ${size} MB; up to ${most} MB can be read)`,
    remedy: 'remove pictures and other sheets, and save the two sheets only',
  }),
  tooManyRows: (most: number): Explanation => ({
    message: `there are too many rows (up to ${most.toLocaleString('en')} can be read)`,
    remedy: beyondForm,
  }),
  tooManyColumns: (most: number): Explanation => ({
    message: `there are too many columns (up to ${most.toLocaleString('en')} can be read)`,
    remedy: beyondForm,
  }),
  oldExcel: (): Explanation => ({
    message: 'this is an old Excel file (.xls) or has a password, and cannot be read',
    remedy: `remove the password, ${asXlsx}`,
  }),
  pdf: (): Explanation => ({
    message: 'this is a PDF and cannot be read',
    remedy: 'read the table it was made from (Excel or CSV)',
  }),
  macros: (): Explanation => ({
    message: 'Excel files with macros (.xlsm and the like) are not read',
    remedy: asXlsx,
  }),
  noWorkbook: (): Explanation => ({
    message:
      'this cannot be read as an Excel workbook (.xlsx): it is damaged or another kind of file',
    remedy: asXlsx,
  }),
  noText: (): Explanation => ({
    message:
      'this cannot be read as a table of text: it is a picture, another kind of file, or damaged',
    remedy: 'read a file that was saved as Excel or CSV (UTF-8, Shift_JIS, UTF-16)',
  }),
  brokenQuotes: (row: number): Explanation => ({
    message: `a quote (") in row ${row} is not closed, so the rest cannot be read`,
    remedy: 'open it in a spreadsheet and save it as CSV again',
  }),
  noTable: (headings: readonly string[]): Explanation => ({
    message: 'the table of the form was not found (other headings)',
    remedy: `read a table with a row of headings (${headings.slice(0, 4).join(', ')} …); npm run export makes an empty form`,
  }),
};
