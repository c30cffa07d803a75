import { searchWords as ja } from './ja/search.ts';

/** The words that the search needs in the browser, in the language the site is built in: the others stay out of it. */
export const searchWords: typeof ja = ja;
