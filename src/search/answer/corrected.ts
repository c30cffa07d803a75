import type { Sources } from './answer.ts';
import { findMeant } from './find.ts';
import { mistyped } from '../words/dictionary.ts';
import { fold } from '../words/fold.ts';
import { isFound, type Found } from './found.ts';
import { isLatin } from '../words/latin.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { romajiKey, romajiOf } from '../words/romaji.ts';
import { likelyWords } from '../words/spelling.ts';
import { misheardWord, nearestWord } from '../words/typo.ts';
import { maySoundAlike } from '../words/voicing.ts';

/**
 * What was found, with every term that is found nowhere asked for as the word that it was probably meant to be: if `isSure`
 * only one of the same length that differs in one letter.
 */
export const corrected = (
  { engine, lexicon }: Sources,
  found: readonly Found[],
  isSure: boolean,
): Promise<readonly Found[]> =>
  Promise.all(
    found.map(async (one) => {
      if (isFound(one) || one.term.isExact) return one;
      const { text } = one.term;
      const known = await lexicon(mistyped(text));
      const word = await meantBy(known, text, isSure);
      return word === null ? one : findMeant(engine, known, one.term, word);
    }),
  );

/** The nearest word of the lexicon: by its letters, its spelling, its reading, or the sound of its kanji. */
async function meantBy(lexicon: Lexicon, text: string, isSure: boolean): Promise<string | null> {
  const { words, asked, read } = lexicon;
  const known = [...new Set([...words.map(([word]) => fold(word)), ...asked])];
  if (isSure) return nearestWord(text, known, 1);
  const [near] = [...likelyWords(words, text), nearestWord(text, known)].filter(
    (one) => one !== null,
  );
  if (near !== undefined) return near;
  const reading = nearestReading(lexicon, text);
  if (reading !== null) return read(reading)[0] ?? null;
  if (misheardWord(text, known, maySoundAlike) === null) return null;
  const { soundsAlike } = await import('../words/homophone.ts');
  return misheardWord(text, known, soundsAlike);
}

/** Latin letters only as a whole word: a part of one is soon like a part of another. */
function nearestReading({ words }: Lexicon, text: string): string | null {
  const isRomaji = isLatin(text);
  const readings = words.map(([, kana]) => (isRomaji ? romajiKey(romajiOf(kana)) : kana));
  return nearestWord(text, [...new Set(readings)], isRomaji ? 2 : undefined);
}
