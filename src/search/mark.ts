import { phrasesOf } from './query.ts';
import { unitsOf, type Unit } from './unit.ts';

/** A piece of a text in its original spelling; `hit` where it answers the query. */
export type Piece = Readonly<{ text: string; hit: boolean }>;

/** Cuts a text at everything that one of the phrases finds in it. */
export function markText(text: string, phrases: readonly string[]): readonly Piece[] {
  const units = unitsOf(text);
  const wanted = phrases
    .flatMap(phrasesOf)
    .map((phrase) => unitsOf(phrase).map((unit) => unit.text));
  const hit = units.map(() => false);
  for (const phrase of wanted)
    for (let start = 0; start + phrase.length <= units.length; start += 1)
      if (standsAt(units, start, phrase)) hit.fill(true, start, start + phrase.length);
  return piecesOf(text, units, hit);
}

const standsAt = (units: readonly Unit[], start: number, phrase: readonly string[]): boolean =>
  phrase.every((wanted, index) => {
    const unit = units[start + index];
    return unit?.text === wanted && (index === 0 || unit.joined);
  });

function piecesOf(text: string, units: readonly Unit[], hit: readonly boolean[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, isHit: boolean) => {
    const last = pieces.at(-1);
    if (end <= at) return;
    if (last?.hit === isHit)
      pieces.splice(-1, 1, { ...last, text: last.text + text.slice(at, end) });
    else pieces.push({ text: text.slice(at, end), hit: isHit });
    at = end;
  };
  units.forEach(({ span: [start, end], joined }, index) => {
    if (!hit[index]) return;
    add(start, joined && hit[index - 1] === true);
    add(end, true);
  });
  add(text.length, false);
  return pieces;
}
