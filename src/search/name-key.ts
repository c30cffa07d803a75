import { fold } from './fold.ts';

/** Letters that no text holds, before a name that is indexed as one word: of a thing, and of what only explains it. */
const OWN = 'ǀ';
const EXPLAINED = 'ǂ';

/** What a record is found by as a whole: its name without punctuation and spaces, as one short word. */
export const nameKey = (name: string, isExplained = false): string =>
  (isExplained ? EXPLAINED : OWN) + hash(plain(name));

/** A text as a short number (FNV-1a), for long words make an index heavy. */
const hash = (text: string): string =>
  Array.from(text)
    .reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36);

/** A name as it is compared: without punctuation and spaces. */
export const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}ー々〇]/gu, '');
