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

const BEFORE = 24;
const LENGTH = 110;

/** The part of a record's texts that shows the query best: around the first hit of the text with most hits. */
export function excerpt(texts: readonly string[], phrases: readonly string[]): readonly Piece[] {
  const marked = texts.map((text) => markText(text, phrases));
  const hits = marked.map((pieces) => pieces.filter(({ hit }) => hit).length);
  const best = marked[hits.indexOf(Math.max(...hits))] ?? [];
  return shorten(best);
}

function shorten(pieces: readonly Piece[]): readonly Piece[] {
  const first = Math.max(
    0,
    pieces.findIndex(({ hit }) => hit),
  );
  const lead = pieces
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  const start = lead.length > BEFORE ? `…${lead.slice(-BEFORE)}` : lead;
  const shown: Piece[] = start === '' ? [] : [{ text: start, hit: false }];
  let room = LENGTH - start.length;
  for (const { text, hit } of pieces.slice(first)) {
    if (room <= 0) break;
    shown.push({ text: text.length > room ? `${text.slice(0, room)}…` : text, hit });
    room -= text.length;
  }
  return shown;
}
