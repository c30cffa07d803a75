import type { SearchWords } from '../../text/search-words.ts';
import { wordsOfPage } from '../frame/words.ts';

/** The words of the search in the language of the page: the others stay out of the browser. */
export const searchWords = (): Promise<SearchWords> =>
  wordsOfPage(import.meta.glob<SearchWords>('../../text/*/search.ts', { import: 'searchWords' }));
