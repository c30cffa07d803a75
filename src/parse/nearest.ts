import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped word most likely means, whatever its case or width; null if none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const plain = known.map(fold);
  const near = closest(fold(word), plain);
  const steps = distance(fold(word), near);
  if (steps >= word.length || steps > Math.max(2, word.length / 3)) return null;
  return known[plain.indexOf(near)] ?? null;
}

const fold = (word: string): string => word.normalize('NFKC').toLowerCase();
