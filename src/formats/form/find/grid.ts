import type { Explanation } from '../../../text/explanation.ts';
import type { Messages } from '../../../text/ja/messages.ts';

/** A cell as it was read; `isNumber` where the file holds a number, whose digits and unit are a matter of its format. */
export type GridCell = Readonly<{ text: string; isNumber: boolean }>;

/** A sheet as it was read: its file, its name (null in CSV), and its rows from the first on. */
export type Grid = Readonly<{
  file: string;
  name: string | null;
  rows: readonly (readonly GridCell[])[];
}>;

/** A cell and its heading; rows and columns are counted from 0, and null tells of a whole sheet or file. */
export type Place = Readonly<{
  file: string;
  sheet: string | null;
  cell: Readonly<{ row: number; column: number }> | null;
  heading: string | null;
}>;

/** A cell that was read, with its place. */
export type Found = GridCell & Readonly<{ place: Place }>;

/** What could not be read in a cell as it stands, or was read in a way that has to be checked. */
export type Remark = Readonly<{ place: Place; say: (messages: Messages) => Explanation }>;

export const cellAt = ({ rows }: Grid, row: number, column: number): GridCell =>
  rows[row]?.[column] ?? { text: '', isNumber: false };

export const isBlank = (row: readonly GridCell[] | undefined): boolean =>
  row?.every(({ text }) => text === '') ?? true;

/** A cell as spreadsheets name it: `AB12`. */
export function cellName({ row, column }: Readonly<{ row: number; column: number }>): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}
