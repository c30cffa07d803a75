import { isHiragana, toHiragana } from './kana.ts';
import { romajiKey, romajiOf } from './romaji.ts';

/**
 * What a word begins with, the same in either kana and in romaji: its first kana in romaji (き, キ, ki and kyo: `ki`), else
 * its first character.
 */
export function initialOf(text: string): string {
  const first = toHiragana(text.charAt(0)).toLowerCase();
  if (isHiragana(first)) return romajiKey(romajiOf(first));
  if (!/[a-z]/.test(first)) return first;
  const [, consonant = first, vowel = ''] =
    /^(sh|ch|ts|[a-z]?)[yh]?([aiueo])/.exec(romajiKey(text.toLowerCase())) ?? [];
  return consonant + (/^(?:sh|ch|j)$/.test(consonant) || /^[a-z]y/.test(text) ? 'i' : vowel);
}
