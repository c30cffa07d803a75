import { searchWords as ja } from './ja/search.ts';

/** The words that the search needs in the browser. */
export type SearchWords = typeof ja;

/** Those of the language the site is built in: the others stay out of the browser. */
export const searchWords: SearchWords = ja;
