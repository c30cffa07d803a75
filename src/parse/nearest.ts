import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped word most likely means; null if none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(word, known);
  const near =
    distance(word.toLowerCase(), candidate.toLowerCase()) <= Math.max(2, word.length / 3);
  return near ? candidate : null;
}
