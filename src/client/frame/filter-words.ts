import type { Words } from '../../text/words.ts';
import { wordsOfPage } from './words.ts';

/** The words of filters over lists and tables. */
export const filterWords = (): Promise<Words> =>
  wordsOfPage(import.meta.glob<Words>('../../text/*/filter.ts', { import: 'filterWords' }));
