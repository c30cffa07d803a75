import type { Lexicon } from '../words/lexicon.ts';
import { piecesAt, type Piece } from './piece.ts';

/**
 * The words of a sentence: `asked` say what is asked for, `told` what is said of it. Words that adjoin (プロ｜野球) come
 * together: they are one thing, of which no part may be left out. A sentence of verbs alone asks for these.
 */
export type Words = Readonly<{
  asked: readonly (readonly string[])[];
  told: readonly string[];
}>;

/** Cuts a sentence into words: known ones, runs of kanji, katakana, letters or digits; hiragana between them joins. */
export function wordsOf(sentence: string, lexicon: Lexicon): Words {
  const pieces = piecesOf(sentence, lexicon);
  const asked = groupsOf(pieces, ({ kind }) => kind === 'known' || kind === 'unknown');
  const told = groupsOf(pieces, ({ kind }) => kind === 'told');
  return asked.length > 0 ? { asked, told: told.flat() } : { asked: told, told: [] };
}

function groupsOf(
  pieces: readonly Piece[],
  isWanted: (piece: Piece) => boolean,
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  pieces.forEach((piece, at) => {
    if (!isWanted(piece)) return;
    const before = pieces[at - 1];
    if (before && isWanted(before) && !isClosed(before)) groups.at(-1)?.push(piece.text);
    else groups.push([piece.text]);
  });
  return groups;
}

/** A verb or adjective in its plain form ends a word: 開いている｜区役所. */
const isClosed = ({ text }: Piece): boolean => /[ぁ-ん](?:る|た|い|だ)$/.test(text);

type Path = Readonly<{ cost: number; pieces: readonly Piece[] }>;

/** The cheapest way to cut a sentence. */
function piecesOf(sentence: string, lexicon: Lexicon): readonly Piece[] {
  const best: (Path | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let start = 0; start < sentence.length; start += 1) {
    const path = best[start];
    if (!path) continue;
    for (const piece of piecesAt(sentence, start, lexicon)) {
      const end = start + piece.text.length;
      if (isInside(sentence, start) || isInside(sentence, end)) continue;
      const cost = path.cost + piece.cost;
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { cost, pieces: [...path.pieces, piece] };
    }
  }
  return best[sentence.length]?.pieces ?? [];
}

/** Whether a place is inside a Latin word or a number. */
const isInside = (sentence: string, at: number): boolean =>
  /^(?:[a-z]{2}|[\d.]{2})$/.test(sentence.slice(at - 1, at + 1));
