import { linksOf, type Links } from './links.ts';
import type { Dataset } from './model/dataset.ts';
import { wordsOf, type Words } from './text/words.ts';

/** The data set in one language, with the words and the addresses of that language. */
export type Edition = Readonly<{ dataset: Dataset; words: Words; links: Links }>;

/** A data set in a language of its site (its own if none is named). */
export function editionOf(dataset: Dataset, language = dataset.site.languages[0]): Edition {
  const { baseUrl, languages } = dataset.site;
  const prefix = language === languages[0] ? null : (language ?? null);
  return { dataset, words: wordsOf(language), links: linksOf(baseUrl, prefix) };
}
