import { formsOf } from './forms.ts';
import { ja } from './ja.ts';
import { pseudolocalised } from './pseudolocale.ts';

/** Every word of the interface in one language: the texts and sentences that Japanese has, in any wording. */
export type Words = Worded<typeof ja>;

/** The same keys and parameters, the texts left open. */
type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** A language is made when it is asked for the first time. */
const LANGUAGES: Readonly<Record<string, () => Words>> = {
  ja: () => ja,
  'en-XA': madeOnce(() => ({ ...pseudolocalised<Words>(ja), ...formsOf('en-XA') })),
};

/** The words of a language by its BCP 47 tag (`ja`). Throws for a language that nobody has written. */
export function wordsOf(language: string): Words {
  const words = LANGUAGES[language];
  if (!words) throw new RangeError(`unknown language: ${language}`);
  return words();
}

function madeOnce(make: () => Words): () => Words {
  let made: Words | null = null;
  return () => (made ??= make());
}
