import { strFromU8, unzipSync } from 'fflate';
import type { Grid, Remark } from '../../formats/form/find/grid.ts';
import { LIMITS } from '../../parse/limit.ts';

/** The most rows and columns of a sheet, many times those of a form. */
export const SHEET_LIMITS = { rows: 10_000, columns: 1_000 } as const;

type Extent = Readonly<{ rows: number; columns: number }>;

/** Why the sheets are too much to be read: one that reaches too far, or a cell that holds too much; null if none is. */
export function excessOf(grids: readonly Grid[]): Remark | null {
  for (const { file, name: sheet, rows } of grids) {
    const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
    const say = extentSaying({ rows: rows.length, columns });
    if (say) return { place: { file, sheet, cell: null, heading: null }, say };
    for (const [row, cells] of rows.entries())
      for (const [column, { text }] of cells.entries())
        if (text.length > LIMITS.text)
          return {
            place: { file, sheet, cell: { row, column }, heading: null },
            say: (m) => m.longText(text.length, LIMITS.text),
          };
  }
  return null;
}

/** What there is to say of sheets that reach too far, or null. */
export function extentSaying({ rows, columns }: Extent): Remark['say'] | null {
  if (rows > SHEET_LIMITS.rows) return (m) => m.file.tooManyRows(SHEET_LIMITS.rows);
  if (columns > SHEET_LIMITS.columns) return (m) => m.file.tooManyColumns(SHEET_LIMITS.columns);
  return null;
}

/** How far the cells of a workbook reach, written or not: whoever reads it makes room for all of them. */
export function extentOf(workbook: Uint8Array): Extent {
  const parts = unzipSync(workbook, {
    filter: ({ name }) => /^xl\/.*\.xml$/.test(name) && !name.includes('sharedStrings'),
  });
  let [rows, columns] = [0, 0];
  for (const part of Object.values(parts))
    for (const [, letters = '', digits] of strFromU8(part).matchAll(REFERENCE)) {
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters));
    }
  return { rows, columns };
}

/** The place of a row or cell, or the last one of a range: `r="12"`, `r="AB12"`, `ref="A1:AB12"`. */
const REFERENCE = /\s(?:r|ref)=["'](?:[A-Z]+\d+:)?([A-Z]*)(\d+)["']/g;

/** `AB` → 28 */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
