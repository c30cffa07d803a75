import { isLatinParticle } from './latin.ts';
import { INFLECTED, isParticle, isSubject, isSuffix, PREDICATE } from './particle.ts';

/** A piece of a sentence. What is `told` (verbs, what the whole site is about) need not be found. */
type Piece = Readonly<{
  text: string;
  kind: 'known' | 'unknown' | 'told' | 'particle';
  cost: number;
}>;

/**
 * The words of a sentence: `asked` say what is asked for, `told` what is said of it. Words that adjoin (プロ｜野球) come
 * together: they are one thing, of which no part may be left out. A sentence of verbs alone asks for these.
 */
export type Words = Readonly<{
  asked: readonly (readonly string[])[];
  told: readonly string[];
}>;

/** Cuts a sentence into words, without particles, endings and asking words. */
export function wordsOfSentence(sentence: string, isKnown: (word: string) => boolean): Words {
  const pieces = piecesOf(sentence, isKnown).map(inPlace);
  const asked = groupsOf(pieces, ({ kind }) => kind === 'known' || kind === 'unknown');
  const told = groupsOf(pieces, ({ kind }) => kind === 'told');
  return asked.length > 0 ? { asked, told: told.flat() } : { asked: told, told: [] };
}

/** What the site is about is only told where it stands alone: 住民の, but not 住民税. */
function inPlace(piece: Piece, at: number, pieces: readonly Piece[]): Piece {
  const beside = [pieces[at - 1], pieces[at + 1]];
  const isAlone = beside.every((other) => other?.kind !== 'known' && other?.kind !== 'unknown');
  return isSubject(piece.text) && !isAlone ? { ...piece, kind: 'known' } : piece;
}

function groupsOf(
  pieces: readonly Piece[],
  isWanted: (piece: Piece) => boolean,
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  pieces.forEach((piece, index) => {
    if (!isWanted(piece)) return;
    const before = pieces[index - 1];
    if (before && isWanted(before) && !isClosed(before)) groups.at(-1)?.push(piece.text);
    else groups.push([piece.text]);
  });
  return groups;
}

/** A verb or adjective in its plain form ends a word: 開いている｜区役所. */
const isClosed = ({ text }: Piece): boolean => /[ぁ-ん](?:る|た|い|だ)$/.test(text);

type Path = Readonly<{ cost: number; pieces: readonly Piece[] }>;

/** The cheapest way to cut a sentence into known words, particles and as little else as possible. */
function piecesOf(sentence: string, isKnown: (word: string) => boolean): readonly Piece[] {
  const best: (Path | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let start = 0; start < sentence.length; start += 1) {
    const path = best[start];
    if (!path) continue;
    for (const piece of piecesAt(sentence, start, isKnown)) {
      const end = start + piece.text.length;
      if (isInsideLatin(sentence, start) || isInsideLatin(sentence, end)) continue;
      const cost = path.cost + piece.cost;
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { cost, pieces: [...path.pieces, piece] };
    }
  }
  return best[sentence.length]?.pieces ?? [];
}

const isInsideLatin = (sentence: string, at: number): boolean =>
  /^[a-z]{2}$/.test(sentence.slice(at - 1, at + 1));

const LONGEST = 20;
const RUN = /^(?:[\p{Script=Han}〇々]+|[ァ-ヶー]+|[a-z]+|\d+(?:\.\d+)?%?|[ぁ-ゖー]+|[^])/u;

function piecesAt(
  sentence: string,
  start: number,
  isKnown: (word: string) => boolean,
): readonly Piece[] {
  const rest = sentence.slice(start, start + LONGEST);
  const heads = Array.from(rest, (_, index) => rest.slice(0, index + 1));
  const [run = ''] = RUN.exec(rest) ?? [];
  const [predicate = ''] = PREDICATE.exec(rest) ?? [];
  return [
    ...heads.flatMap((text) =>
      headPiece(text, sentence.slice(0, start), sentence.slice(start + text.length), isKnown),
    ),
    ...endsOf(predicate, 2).map((text) => ({
      text,
      kind: 'told' as const,
      cost: 9 + 1.5 * text.length,
    })),
    ...endsOf(run, 1).map(unknownPiece),
  ];
}

const endsOf = (text: string, shortest: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - shortest + 1) }, (_, cut) =>
    text.slice(0, text.length - cut),
  );

function headPiece(
  text: string,
  before: string,
  after: string,
  isKnown: (word: string) => boolean,
): readonly Piece[] {
  const [follows, leads] = [/[^ぁ-ん]$/.test(before), /^[^ぁ-ん]/.test(after)];
  const isInside = /^[^ぁ-ん]$/.test(text) && (follows || leads);
  if (isSuffix(text) ? !leads : (isParticle(text) || isLatinParticle(text)) && !isInside)
    return [{ text, kind: 'particle', cost: 1 }];
  if (!isKnown(text)) return [];
  return [{ text, kind: isSubject(text) ? 'told' : 'known', cost: 5 }];
}

function unknownPiece(text: string): Piece {
  const isVerb = /^[ぁ-ゖー]+$/.test(text) && (text.length === 1 || INFLECTED.test(text));
  return { text, kind: isVerb ? 'told' : 'unknown', cost: 12 + 4 * text.length };
}
