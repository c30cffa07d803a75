import { ja, type Words } from './ja.ts';

/** The words of the language the site is built in. Another language is one more file that satisfies `Words`. */
export const words: Words = ja;
