/** How many rows are written at a time: all of a large table would be a longer text than there can be. */
const AT_ONCE = 5000;

/** What stands before the rows of a file, between two parts of them, and after them. */
type Frame = Readonly<Partial<Record<'head' | 'between' | 'tail', string>>>;

/** A file in UTF-8 whose rows are written a part at a time. */
export function inParts<Row>(
  rows: readonly Row[],
  write: (part: readonly Row[]) => string,
  { head = '', between = '', tail = '' }: Frame,
): Uint8Array<ArrayBuffer> {
  const parts = [Buffer.from(head)];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const before = start === 0 ? '' : between;
    parts.push(Buffer.from(before + write(rows.slice(start, start + AT_ONCE))));
  }
  return Buffer.concat([...parts, Buffer.from(tail)]);
}
