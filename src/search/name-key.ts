import { fold } from './fold.ts';

/**
 * Letters that no text holds: before a name that is indexed as one word, and behind that of what only explains it, so that
 * both stand in the same piece of the index.
 */
const NAME = 'ǀ';
const EXPLAINED = 'ǂ';

/** What a record is found by as a whole: its name without punctuation and spaces, as one short word. */
export const nameKey = (name: string, isExplained = false): string =>
  NAME + hash(plain(name)) + (isExplained ? EXPLAINED : '');

/** A text as a short number (FNV-1a), for long words make an index heavy. */
const hash = (text: string): string =>
  Array.from(text)
    .reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36);

/** A name as it is compared: without punctuation and spaces. */
export const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}ー々〇]/gu, '');
