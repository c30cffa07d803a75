import { sum } from 'd3-array';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { directoryOf, endOf, PLACE, viewOf } from './zip-directory.ts';

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

/** What the only file of an archive holds. */
export const unpacked = (archive: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Object.values(unzipSync(archive))[0] ?? []);

/** The archive that `zip` makes of all that these hold, in this order: what is packed is not packed again. */
export function joined(archives: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let start = 0;
  let count = 0;
  const directory = archives.map((archive) => {
    const { entries, ...own } = directoryOf(archive);
    const moved = archive.slice(own.start, own.end);
    const view = viewOf(moved);
    for (const entry of entries) {
      const at = entry - own.start + PLACE;
      view.setUint32(at, view.getUint32(at, true) + start, true);
    }
    start += own.start;
    count += entries.length;
    return moved;
  });
  const files = archives.map((archive) => archive.subarray(0, directoryOf(archive).start));
  const bytes = sum(directory, ({ length }) => length);
  return new Uint8Array(Buffer.concat([...files, ...directory, endOf(count, bytes, start)]));
}

/**
 * An archive that another program wrote (without ZIP64 or a comment), its entries dated as `zip` dates them: only the
 * dates are written over.
 */
export function dated(archive: Uint8Array, day: string | null): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(archive);
  const view = viewOf(bytes);
  for (const entry of directoryOf(bytes).entries) {
    view.setUint32(entry + 12, dosTime(day), true);
    view.setUint32(view.getUint32(entry + PLACE, true) + 10, dosTime(day), true);
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
