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
  return zipSync(Object.fromEntries(bytes), { mtime: localDay(day ?? '1980-01-01') });
}

/** ZIP keeps local time without saying where. */
function localDay(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
