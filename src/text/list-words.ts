import { filterWords as ja } from './ja/filter.ts';

/** The words that filters over lists and tables need in the browser, in the language the site is built in. */
export const listWords: typeof ja = ja;
