/** The directory of a ZIP archive: its first byte and the one after it, and where in the archive its entries begin. */
export type Directory = Readonly<{ start: number; end: number; entries: readonly number[] }>;

/**
 * The directory of an archive without ZIP64 or a comment
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3).
 */
export function directoryOf(archive: Uint8Array): Directory {
  const view = viewOf(archive);
  const end = archive.length - END;
  const start = view.getUint32(end + 16, true);
  const entries: number[] = [];
  for (let at = start; at < end; at += lengthOf(view, at)) entries.push(at);
  return { start, end, entries };
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** How far the file of an entry is from the start of the archive, as that entry says it. */
export const PLACE = 42;

/** The bytes of an entry: its names and comment vary. */
const lengthOf = (view: DataView, entry: number): number =>
  [28, 30, 32].reduce((length, at) => length + view.getUint16(entry + at, true), 46);

/** The bytes of the record that ends an archive. */
const END = 22;

/** That record, of so many entries in so many bytes from there on. */
export function endOf(count: number, bytes: number, start: number): Uint8Array {
  const end = new Uint8Array(END);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  for (const at of [8, 10]) view.setUint16(at, count, true);
  view.setUint32(12, bytes, true);
  view.setUint32(16, start, true);
  return end;
}
