import { easyWords } from './easy.ts';
import { enWords } from './en.ts';
import { ownTerms as enTerms } from './en/terms.ts';
import { formsOf } from './forms.ts';
import { jaWords } from './ja.ts';
import { ownTerms as jaTerms } from './ja/terms.ts';
import { pseudolocalised } from './pseudolocale.ts';
import { termsOf, UNSTATED, type StatedTerms } from './terms.ts';

/** Every word of the interface in one language: the texts and sentences that Japanese has, in any wording. */
export type Words = Worded<ReturnType<typeof jaWords>>;

/** The same keys and parameters, the texts left open. */
type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { readonly [Key in keyof T]: Worded<T[Key]> };

const LANGUAGES: Readonly<Record<string, (stated: StatedTerms) => Words>> = {
  ja: (stated) => jaWords(termsOf(stated, jaTerms)),
  easy: (stated) => easyWords(termsOf(stated, jaTerms)),
  en: (stated) => enWords(termsOf(stated, enTerms)),
  'en-XA': (stated) => ({
    ...pseudolocalised<Words>(jaWords(termsOf(stated, jaTerms))),
    ...formsOf('en-XA'),
  }),
};

/**
 * The words of a language by its BCP 47 tag (`ja`), with what a site calls its areas and years. Throws for a language
 * that nobody has written.
 */
export function wordsOf(language: string, stated: StatedTerms = UNSTATED): Words {
  const make = LANGUAGES[language];
  if (!make) throw new RangeError(`unknown language: ${language}`);
  const { area, areas, people, region, regions, years } = stated;
  const key = JSON.stringify([language, area, areas, people, region, regions, years]);
  return MADE.get(key) ?? keep(key, make(stated));
}

/** The words of a language and a site are made when they are asked for the first time. */
const MADE = new Map<string, Words>();

function keep(key: string, words: Words): Words {
  MADE.set(key, words);
  return words;
}
