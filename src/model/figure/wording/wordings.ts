import { english } from './english.ts';
import { japanese } from './japanese.ts';
import type { Wording } from './wording.ts';

/** By the language that they belong to; a plain form of a language (やさしい日本語) has that language's. */
const WORDINGS: Readonly<Record<string, Wording>> = { ja: japanese, easy: japanese, en: english };

export const ALL_WORDINGS: readonly Wording[] = [...new Set(Object.values(WORDINGS))];

/** The wordings of the languages of a site, its own first; all of them where none of them is known. */
export function wordingsOf(languages: readonly string[]): readonly Wording[] {
  const known = languages.flatMap((language) => WORDINGS[language.replace(/-.*/, '')] ?? []);
  return known.length > 0 ? [...new Set(known)] : ALL_WORDINGS;
}
