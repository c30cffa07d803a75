/**
 * The known word that a mistyped one was meant to be: one character wrong, missing or too many, or two neighbours
 * exchanged. Null if no word is that near. The words come in the order of their worth. `most` is 2 for whole
 * words alone.
 */
export const nearestWord = (typed: string, known: readonly string[], most = PART): string | null =>
  cheapest(known, (word) => {
    const cost = costOf(typed, word);
    return cost !== null && cost <= most ? cost : null;
  });

/** What it costs to be only the beginning or the end of a word. */
const PART = 3;

/** The known word whose characters are right or sound like the typed ones, but for half of them at most. */
export const misheardWord = (
  typed: string,
  known: readonly string[],
  soundsAlike: (a: string, b: string) => boolean,
): string | null =>
  cheapest(known, (word) => {
    if (isMisheard(typed, word, soundsAlike)) return 0;
    const [start, end] = [word.slice(0, typed.length), word.slice(-typed.length)];
    const isPart = typed.length > 4 && word.length > typed.length;
    return isPart && [start, end].some((part) => isMisheard(typed, part, soundsAlike)) ? 1 : null;
  });

function cheapest(
  known: readonly string[],
  costOfWord: (word: string) => number | null,
): string | null {
  let best: Readonly<{ word: string; cost: number }> | null = null;
  for (const word of known) {
    const cost = costOfWord(word);
    if (cost !== null && (best === null || cost < best.cost)) best = { word, cost };
  }
  return best?.word ?? null;
}

/** Latin words differ in one letter too easily: Tokyo is no jokyo. */
const isLong = (word: string): boolean => word.length >= (/^[a-z ]+$/.test(word) ? 6 : 4);

/** Of what was typed, so many characters must be right. */
const RIGHT = 3;

function costOf(typed: string, word: string): number | null {
  const isDoubled = typed.slice(0, -1) === word && typed.at(-1) === word.at(-1);
  if (typed === word || (typed.startsWith(word) && !isDoubled)) return null;
  const isEnough = Math.min(typed.length, word.length) >= RIGHT && isLong(longer(typed, word));
  if (isEnough && isOneApart(typed, word)) return typed.length === word.length ? 1 : 2;
  const isPart = typed.length > 4 && word.length > typed.length;
  const ends = [word.slice(0, typed.length), word.slice(-typed.length)];
  return isPart && ends.some((end) => isOneApart(typed, end)) ? PART : null;
}

const longer = (a: string, b: string): string => (a.length > b.length ? a : b);

/** Of the same length, half of it right, and the rest alike to the ear. */
function isMisheard(
  typed: string,
  word: string,
  soundsAlike: (a: string, b: string) => boolean,
): boolean {
  if (typed.length !== word.length) return false;
  const wrong = Array.from(typed).flatMap((character, at) => {
    const meant = word.charAt(at);
    return character === meant ? [] : [[character, meant] as const];
  });
  return (
    wrong.length > 0 &&
    wrong.length * 2 <= typed.length &&
    wrong.every(([character, meant]) => soundsAlike(character, meant))
  );
}

function isOneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isNear = left.length <= 1 && right.length <= 1 && start + end >= RIGHT;
  return isNear || isExchanged(left, right);
}

const isExchanged = (left: string, right: string): boolean =>
  left.length === 2 && right.length === 2 && left === right.charAt(1) + right.charAt(0);
