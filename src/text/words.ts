import { easy } from './easy.ts';
import { enWords } from './en.ts';
import { formsOf } from './forms.ts';
import { ja } from './ja.ts';
import { pseudolocalised } from './pseudolocale.ts';
import { termsOf, type StatedTerms } from './terms.ts';

/** Every word of the interface in one language: the texts and sentences that Japanese has, in any wording. */
export type Words = Worded<typeof ja>;

/** The same keys and parameters, the texts left open. */
type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { readonly [Key in keyof T]: Worded<T[Key]> };

const LANGUAGES: Readonly<Record<string, (stated: StatedTerms) => Words>> = {
  ja: () => ja,
  easy: () => easy,
  en: (stated) => enWords(termsOf(stated, 'area', 'areas')),
  'en-XA': () => ({ ...pseudolocalised<Words>(ja), ...formsOf('en-XA') }),
};

/** What a site that says nothing of its areas and years is described with. */
const UNSTATED: StatedTerms = { area: null, areas: null, years: 'fiscal' };

/**
 * The words of a language by its BCP 47 tag (`ja`), with what a site calls its areas and years. Throws for a language
 * that nobody has written.
 */
export function wordsOf(language: string, stated: StatedTerms = UNSTATED): Words {
  const make = LANGUAGES[language];
  if (!make) throw new RangeError(`unknown language: ${language}`);
  const key = JSON.stringify([language, stated.area, stated.areas, stated.years]);
  return MADE.get(key) ?? keep(key, make(stated));
}

/** The words of a language and a site are made when they are asked for the first time. */
const MADE = new Map<string, Words>();

function keep(key: string, words: Words): Words {
  MADE.set(key, words);
  return words;
}
