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

/** A whole word comes before a part of one, and what is as long as the typed before longer and shorter: a wrong kanji. */
function nearestPart(typed: string, word: string): Near | null {
  const near: Near[] = [];
  for (const extra of [0, 1, -1]) {
    const length = typed.length + extra;
    for (let start = 0; start + length <= word.length; start += 1) {
      const text = word.slice(start, start + length);
      const cost = (extra === 0 ? 0 : 1) + (word.length === length ? 0 : 2);
      if (text !== typed && isOneApart(typed, text)) near.push({ text, cost });
    }
  }
  return near.sort((a, b) => a.cost - b.cost)[0] ?? null;
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
