import { fold } from './fold.ts';

/** Letters that no text holds, before a name that is indexed as one word: of a thing, and of what only explains it. */
const OWN = 'ǀ';
const EXPLAINED = 'ǂ';

/** What a record is found by as a whole: its name without punctuation and spaces, in one word. */
export const nameKey = (name: string, isExplained = false): string =>
  (isExplained ? EXPLAINED : OWN) + plain(name);

/** A name as it is compared: without punctuation and spaces. */
export const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}ー々〇]/gu, '');
