import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped word most likely means, whatever its case or width; null if none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const plain = folded(known);
  const near = closest(fold(word), plain);
  const steps = distance(fold(word), near);
  const most = isShuffled(fold(word), near) ? 2 : Math.ceil(word.length / 3);
  if (steps >= word.length || steps > most) return null;
  return known[plain.indexOf(near)] ?? null;
}

const seen = new WeakMap<readonly string[], readonly string[]>();

/** Known words as they are compared, made once for each list. */
function folded(known: readonly string[]): readonly string[] {
  const found = seen.get(known) ?? known.map(fold);
  seen.set(known, found);
  return found;
}

/** Whether two words have the same letters: where two change places, both seem wrong. */
const isShuffled = (a: string, b: string): boolean =>
  Array.from(a).sort().join('') === Array.from(b).sort().join('');

/** The known words that a word may mean: those that it begins, else the nearest. */
export function candidates(word: string, known: readonly string[]): readonly string[] {
  const plain = folded(known);
  const start = `${fold(word)}-`;
  const longer = known.filter((_, at) => plain[at]?.startsWith(start));
  const near = nearest(word, known);
  if (longer.length > 0) return longer;
  return near === null ? [] : [near];
}

/** Circles and crosses of every kind are one. */
const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3007\u25ef\u2b55\u25cf]/g, '\u25cb')
    .replace(/[\u2573\u2715\u2716]|^x$/g, '\u00d7');
