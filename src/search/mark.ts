import { keysOf, runsOf, type Unit } from './index/unit.ts';

/** A piece of a text in its original spelling; `hit` where it answers the query. */
export type Piece = Readonly<{ text: string; hit: boolean }>;

/** Cuts a text at everything that one of the phrases finds in it. */
export function markUnits(units: readonly Unit[], phrases: readonly string[]): readonly Piece[] {
  const hit = units.map(() => false);
  for (const keys of phrases.flatMap(runsOf).map(keysOf))
    for (let start = 0; start + keys.length <= units.length; start += 1)
      if (keys.every((key, at) => units[start + at]?.key === key))
        hit.fill(true, start, start + keys.length);
  return piecesOf(units, hit);
}

function piecesOf(units: readonly Unit[], hit: readonly boolean[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isHit: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.hit === isHit) pieces.splice(-1, 1, { text: last.text + text, hit: isHit });
    else pieces.push({ text, hit: isHit });
  };
  units.forEach(({ text, space }, at) => {
    add(text, hit[at] === true);
    add(space, hit[at] === true && hit[at + 1] === true);
  });
  return pieces;
}
