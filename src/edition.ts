import { linksOf, type Links } from './links.ts';
import type { SiteLanguages } from './model/content/redirect.ts';
import { DEFAULT_LANGUAGE } from './model/content/site.ts';
import type { Dataset } from './model/dataset.ts';
import { per } from './model/per.ts';
import { inUnits } from './text/units.ts';
import { wordsOf, type Words } from './text/words.ts';

/** The data set in one language, with the words and the addresses of that language. */
export type Edition = Readonly<{ dataset: Dataset; words: Words; links: Links }>;

/** What is made of an edition once, however often it is asked for: a look-up, or a view that stands on many pages. */
export const perEdition = <Made>(make: (edition: Edition) => Made): ((edition: Edition) => Made) =>
  per(make);

/** A data set in a language of its site (its own if none is named). */
export function editionOf(dataset: Dataset, language?: string): Edition {
  const { baseUrl, languages } = dataset.site;
  const [own = DEFAULT_LANGUAGE] = languages;
  const spoken = language ?? own;
  const prefix = spoken === own ? null : spoken;
  const words = inUnits(wordsOf(spoken, dataset.site), dataset.framework.units);
  return { dataset, words, links: linksOf(baseUrl, prefix) };
}

/** The languages of a site by their tags, its own first. */
export const siteLanguages = (tags: readonly string[]): SiteLanguages =>
  tags.map((tag, at) => ({ prefix: at === 0 ? null : tag, language: wordsOf(tag).language }));
