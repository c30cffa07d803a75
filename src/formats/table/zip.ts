import { strToU8, zipSync } from 'fflate';

export type Entries = Readonly<Record<string, string | Uint8Array>>;

/**
 * A ZIP archive of files by name. All carry the day of the data in ISO form, or else the earliest that a ZIP can hold:
 * the same content makes the same bytes, at any time and in every time zone.
 */
export function zip(files: Entries, day: string | null): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, body]): [string, Uint8Array] => [
    name,
    typeof body === 'string' ? strToU8(body) : body,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: localDay(day) });
}

/**
 * An archive that another program wrote (without ZIP64 or a comment), its entries dated as `zip` dates them
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3): only the dates are written over.
 */
export function dated(archive: Uint8Array, day: string | null): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const number = (at: number) => view.getUint16(at, true);
  const end = bytes.length - 22;
  let entry = view.getUint32(end + 16, true);
  for (let left = number(end + 10); left > 0; left -= 1) {
    view.setUint32(entry + 12, dosTime(day), true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, dosTime(day), true);
    entry += 46 + number(entry + 28) + number(entry + 30) + number(entry + 32);
  }
  return bytes;
}

/** Midnight of a day as ZIP writes it: the day in the upper 16 bits. */
function dosTime(day: string | null): number {
  const [year, month, date] = partsOf(day);
  return (((year - 1980) << 25) | (month << 21) | (date << 16)) >>> 0;
}

/** ZIP keeps local time without saying where. */
function localDay(day: string | null): Date {
  const [year, month, date] = partsOf(day);
  return new Date(year, month - 1, date);
}

function partsOf(day: string | null): readonly [year: number, month: number, date: number] {
  const [year = 1980, month = 1, date = 1] = day?.split('-').map(Number) ?? [];
  return [year, month, date];
}
