import { fold } from './fold.ts';

/** A letter that no text holds, before a name that is indexed as one word. */
const NAME = 'ǀ';

/** What a record is found by as a whole: its name without punctuation and spaces, in one word. */
export const nameKey = (name: string): string => NAME + plain(name);

/** A name as it is compared: without punctuation and spaces. */
export const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}%ー々〇]/gu, '');
