import { hitWords as ja } from './ja/hits.ts';

/** The words that only the page of results needs in the browser. */
export const hitWords: typeof ja = ja;
