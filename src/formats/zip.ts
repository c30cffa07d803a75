import { strToU8, zipSync } from 'fflate';

/** The earliest date that a ZIP can hold, the same in every time zone: the same content makes the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

export type Entries = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP archive of files by name. */
export function zip(files: Entries): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, body]): [string, Uint8Array] => [
    name,
    typeof body === 'string' ? strToU8(body) : body,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_DATE });
}
