import { markUnits, type Piece } from './mark.ts';
import type { Unit } from './index/unit.ts';

const BEFORE = 24;
const LENGTH = 110;

/** The part of a record's texts that shows the query best: around the first hit of the text with most hits. */
export function excerpt(
  texts: readonly (readonly Unit[])[],
  phrases: readonly string[],
): readonly Piece[] {
  const marked = texts.map((text) => markUnits(text, phrases));
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
