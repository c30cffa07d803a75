import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetCsv } from '../../formats/form/cell/csv.ts';

const CITY = 'src/site/city/content';

/** A folder of its own for one test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'desk-'));

/** A copy of the invented city's content that a test may change. */
export function cityContent(): string {
  const content = join(newFolder(), 'content');
  cpSync(CITY, content, { recursive: true });
  return content;
}

/** Writes bytes or a text into a file of its own; returns its path. */
export function fileWith(name: string, body: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, body);
  return path;
}

/** Rows as a CSV in an encoding that spreadsheets save in. */
export function csvIn(
  encoding: 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be',
  rows: readonly (readonly string[])[],
): Uint8Array {
  const marked = sheetCsv(rows);
  if (encoding === 'utf-8') return Buffer.from(marked);
  if (encoding === 'shift_jis') return shiftJis(marked.slice(1));
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** A text as Shift_JIS, with `?` for what that does not know: the reverse of what every browser reads. */
const shiftJis = (text: string): Uint8Array =>
  new Uint8Array(Array.from(text).flatMap((one) => CODES.get(WRITTEN[one] ?? one) ?? [0x3f]));

/** Characters that are written as others, which stand in their places. */
const WRITTEN: Readonly<Record<string, string>> = { '〜': '～', '−': '－' };

const CODES: ReadonlyMap<string, readonly number[]> = (() => {
  const decoder = new TextDecoder('shift_jis');
  const pairs = Array.from({ length: 0x10000 }, (_, code) =>
    code < 0x100 ? [code] : [code >> 8, code & 0xff],
  );
  return new Map(pairs.reverse().map((bytes) => [decoder.decode(new Uint8Array(bytes)), bytes]));
})();
