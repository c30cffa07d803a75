import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { readCsv } from '../../formats/form/cell/csv.ts';
import type { Grid, GridCell, Remark } from '../../formats/form/find/grid.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { decode } from './decode.ts';
import { excessOf, extentOf, extentSaying, SHEET_LIMITS } from './sheet-limit.ts';

/** The sheets of a file and the encoding of its texts (null in a workbook), or why it cannot be read. */
export type SheetFile =
  | Readonly<{ ok: true; grids: readonly Grid[]; encoding: string | null }>
  | Readonly<{ ok: false; remark: Remark }>;

const MB = 1024 * 1024;
/** No form is as large as this; what is unpacked of a workbook may be ten times as much. */
const LARGEST = 10 * MB;

/** Reads a CSV file or an Excel workbook, known by what it holds. */
export async function readSheetFile(path: string): Promise<SheetFile> {
  const file = basename(path);
  const refused = (say: Remark['say']): SheetFile => ({
    ok: false,
    remark: { place: { file, sheet: null, cell: null, heading: null }, say },
  });
  if (!existsSync(path) || !statSync(path).isFile()) return refused((m) => m.file.missing());
  const { size } = statSync(path);
  if (size === 0) return refused((m) => m.file.empty());
  if (size > LARGEST) return refused((m) => m.file.tooLarge(Math.ceil(size / MB), LARGEST / MB));
  const bytes = readFileSync(path);
  const kind = KINDS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
  if (kind !== undefined && kind !== 'zip') return refused((m) => m.file[kind]());
  const read =
    kind === 'zip' ? await workbook(bytes, file, refused) : csvFile(bytes, file, refused);
  const excess = read.ok ? excessOf(read.grids) : null;
  return excess ? { ok: false, remark: excess } : read;
}

/** How files of other kinds begin. */
const KINDS = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['oldExcel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
] as const satisfies readonly (readonly [string, readonly number[]])[];

type Refuse = (say: (messages: Messages) => ReturnType<Remark['say']>) => SheetFile;

function csvFile(bytes: Uint8Array, file: string, refused: Refuse): SheetFile {
  const decoded = decode(bytes);
  if (!decoded) return refused((m) => m.file.noText());
  // One row too many, and the blank one at the end of most files.
  const reading = readCsv(decoded.text, SHEET_LIMITS.rows + 2);
  if (!reading.ok) return refused((m) => m.file.brokenQuotes(reading.row + 1));
  const rows = reading.rows.map((row) => row.map((text) => ({ text, isNumber: false })));
  return { ok: true, grids: [{ file, name: null, rows }], encoding: decoded.encoding };
}

async function workbook(bytes: Uint8Array, file: string, refused: Refuse): Promise<SheetFile> {
  const parts = partsOf(bytes);
  if (!parts?.some(({ name }) => name === 'xl/workbook.xml'))
    return refused((m) => m.file.noWorkbook());
  if (parts.some(({ name }) => name.endsWith('vbaProject.bin')))
    return refused((m) => m.file.macros());
  const size = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > 10 * LARGEST)
    return refused((m) => m.file.tooLarge(Math.ceil(size / MB), (10 * LARGEST) / MB));
  const tooFar = extentSaying(extentOf(bytes));
  if (tooFar) return refused(tooFar);
  try {
    const sheets = await readExcelFile(Buffer.from(bytes), {
      parseNumber: (digits) => ({ digits }),
    });
    const grids = sheets.map(({ sheet, data }) => ({
      file,
      name: sheet,
      rows: data.map((row) => row.map(gridCell)),
    }));
    return { ok: true, grids, encoding: null };
  } catch {
    return refused((m) => m.file.noWorkbook());
  }
}

function partsOf(bytes: Uint8Array) {
  const parts: Readonly<{ name: string; originalSize: number }>[] = [];
  try {
    unzipSync(bytes, { filter: (part) => (parts.push(part), false) });
    return parts;
  } catch {
    return null;
  }
}

/** A text, a number by its digits, a day in ISO form. */
function gridCell(value: unknown): GridCell {
  if (isDigits(value)) return { text: value.digits, isNumber: true };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), isNumber: true };
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
  return { text: text.replace(/\r\n?/g, '\n').trim(), isNumber: false };
}

const isDigits = (value: unknown): value is Readonly<{ digits: string }> =>
  typeof value === 'object' && value !== null && 'digits' in value;
