/** A text and the encoding that it was written in. */
export type Decoded = Readonly<{ text: string; encoding: string }>;

/** Marks that files begin with (BOM), by encoding. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Reads bytes as UTF-8, UTF-16 or Shift_JIS, as they are marked or fit; null where they are no text. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const guesses = marked
    ? [marked[0]]
    : bytes.includes(0)
      ? unmarked(bytes)
      : ['utf-8', 'shift_jis'];
  for (const encoding of guesses) {
    const text = textIn(bytes, encoding);
    if (text !== null && !/[\0-\x08\x0e-\x1f]/.test(text)) return { text, encoding };
  }
  return null;
}

/** In UTF-16 nearly all zero bytes stand at even or at odd places, as one half of every ASCII character is one. */
function unmarked(bytes: Uint8Array): readonly string[] {
  const even = bytes.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = bytes.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (Math.max(even, odd) < 4 * Math.min(even, odd)) return [];
  return [even > odd ? 'utf-16be' : 'utf-16le'];
}

function textIn(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
