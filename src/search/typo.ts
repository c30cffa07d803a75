/**
 * The part of a known word that a mistyped one was meant to be: one character wrong, missing or too many, or two
 * neighbours exchanged. Null if no word is that near. Words are expected with the most frequent first.
 */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  if (typed.length < 3) return null;
  let best: Readonly<{ text: string; cost: number }> | null = null;
  for (const word of known) {
    const near = nearestPart(typed, word);
    if (near && (best === null || near.cost < best.cost)) best = near;
  }
  return best?.text ?? null;
}

type Near = Readonly<{ text: string; cost: number }>;

/** Parts as long as what was typed come before longer and shorter ones: a wrong kanji is the usual mistake. */
function nearestPart(typed: string, word: string): Near | null {
  for (const extra of [0, 1, -1]) {
    const length = typed.length + extra;
    for (let start = 0; start + length <= word.length; start += 1) {
      const text = word.slice(start, start + length);
      if (text === typed || !isOneApart(typed, text)) continue;
      const whole = word.length === length ? 0 : 1;
      return { text, cost: (extra === 0 ? 0 : 2) + whole };
    }
  }
  return null;
}

function isOneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === right.charAt(1) + right.charAt(0);
}
