/**
 * A pseudolocale: the same words in letters that no city writes in, so that a page shows at once what is not a word of
 * the interface (https://cldr.unicode.org: `en-XA`). What is handed to a sentence stays as it is.
 */
export const pseudolocalised = <T>(words: T): T => disguised(words, []) as T;

function disguised(words: unknown, given: readonly string[]): unknown {
  if (typeof words === 'string') return letters(words, given);
  if (typeof words === 'function')
    return (...texts: readonly unknown[]): unknown =>
      disguised((words as (...texts: readonly unknown[]) => unknown)(...texts), stringsOf(texts));
  if (Array.isArray(words)) return words.map((word) => disguised(word, given));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, disguised(word, given)]),
  );
}

const stringsOf = (given: unknown): readonly string[] => {
  if (typeof given === 'string') return given === '' ? [] : [given];
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given).flatMap(stringsOf);
};

/** Every character of Japanese as an accented letter, the texts that were handed in left out. */
function letters(text: string, given: readonly string[]): string {
  const [kept, ...shorter] = [...given].sort((a, b) => b.length - a.length);
  if (kept === undefined) return text.replace(JAPANESE, letter);
  return text
    .split(kept)
    .map((part) => letters(part, shorter))
    .join(kept);
}

const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/gu;
const ACCENTED = 'àéîõüçñšžÀÉÎÕÜÇÑŠŽ';

const letter = (character: string): string =>
  ACCENTED.charAt((character.codePointAt(0) ?? 0) % ACCENTED.length);
