/** A number from 0 up to 1 that belongs to these words: the same for the same words, evenly spread. */
export function chance(...words: readonly (string | number)[]): number {
  let state = 0x811c9dc5;
  for (const sign of words.join(' ')) {
    state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  }
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}
