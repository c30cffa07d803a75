import type { searchWords } from './ja/search.ts';

/** The words that the search needs in the browser. */
export type SearchWords = typeof searchWords;
