import { jointsAt } from '../words/grammar.ts';
import { isHiragana } from '../words/kana.ts';
import { isLatinParticle } from '../words/latin.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { likelyWords } from '../words/spelling.ts';

/** A piece of a sentence: a word of the lexicon or not, one that need not be found, or what only joins and asks. */
export type Piece = Readonly<{
  text: string;
  kind: 'known' | 'unknown' | 'told' | 'joint';
  cost: number;
}>;

const LONGEST = 20;
const RUN = /^(?:[\p{Script=Han}〇々]+|[ァ-ヶー]+|[a-z]+|\d+(?:\.\d+)?%?|[ぁ-ゖー]+|[^])/u;

/** A code, whose hyphens are folded to spaces (2-3-a-1), or a year. */
const CODE = /^(?:\d+(?: [a-z\d]+)+|(?:(?:19|20)\d\d|(?:昭和|平成|令和)\d+)(?:年度?)?)/;

/** A verb or adjective that is written with one or two kanji and its ending: 高い, 減りました, 支え合う, 短くなった. */
const PREDICATE =
  /^[\p{Script=Han}々]{1,2}(?:[きしちひみりぎじびえけせてねめれげべ]\p{Script=Han})?(?:[いかきくけこさしすせそたちつてっげぐじびぶべみむめらりるれろえんわ]|が[りるっれ]|にく|も[るりう]|ま[るりっれ])[ぁ-ん]*/u;

/** What asks for a figure or a name: 何パーセント, 何人, 誰. */
const QUESTION = /^(?:何(?:%|[\p{Script=Han}ァ-ヶー]{0,6})|誰|幾つ?|一番|最も)/u;

/** Everything that a sentence may go on with at a place. */
export function piecesAt(sentence: string, start: number, lexicon: Lexicon): readonly Piece[] {
  const rest = sentence.slice(start, start + LONGEST);
  const [run = ''] = RUN.exec(rest) ?? [];
  const [code = ''] = CODE.exec(rest) ?? [];
  const [question = ''] = QUESTION.exec(rest) ?? [];
  const [predicate = ''] = PREDICATE.exec(rest) ?? [];
  const isAfterKana = start > 0 && /[ぁ-ゖー]/.test(sentence.charAt(start - 1));
  return [
    ...startsOf(rest, 1).flatMap((text) => knownPiece(text, sentence, isAfterKana, lexicon)),
    ...startsOf(question, 1).map((text) => ({ text, kind: 'joint' as const, cost: 2 })),
    ...startsOf(predicate, 2).map((text) => told(text, lexicon)),
    ...(code === '' ? [] : [{ text: code, kind: 'known' as const, cost: 4 }]),
    ...fillers(rest, lexicon),
    ...(isHiragana(run)
      ? kanaPieces(run, isAfterKana || start === 0)
      : startsOf(run, 1).map(runPiece)),
  ];
}

/** A verb or adjective, unless the texts write it with kana for a kanji: 声掛け. */
const told = (text: string, lexicon: Lexicon): Piece =>
  likelyWords(lexicon.words, text).length > 0
    ? { text, kind: 'known', cost: 5 }
    : { text, kind: 'told', cost: 7 + 1.2 * text.length };

const startsOf = (text: string, shortest: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - shortest + 1) }, (_, cut) =>
    text.slice(0, text.length - cut),
  );

/** How long the longest known word is with which a text begins; 0 if there is none. */
export const longestAt = ({ isKnown, read }: Lexicon, text: string): number =>
  startsOf(text.slice(0, LONGEST), 1).find((one) => isKnown(one) || read(one).length > 0)?.length ??
  0;

/** A word of the lexicon; in kana, one that is long enough to be no ending, unless the whole sentence is in kana. */
function knownPiece(
  text: string,
  sentence: string,
  isAfterKana: boolean,
  lexicon: Lexicon,
): readonly Piece[] {
  const isKana = /^[ぁ-ゖー]+$/.test(text);
  const shortest = isKana ? (/^[ぁ-ゖー]+$/.test(sentence) && !isAfterKana ? 2 : 3) : 1;
  if (text.length < shortest) return [];
  const isRead = !/^[ァ-ヶー]+$/.test(text) && lexicon.read(text).length > 0;
  const isKnown = isRead || lexicon.isKnown(text);
  return isKnown ? [{ text, kind: 'known', cost: costOf(text, lexicon) }] : [];
}

/** A ward before a word before a phrase of several. */
function costOf(text: string, lexicon: Lexicon): number {
  if (lexicon.isWard(text)) return 4;
  return text.length === 1 || /[^ぁ-ゖ][のがをに][^ぁ-ゖ]/.test(text) ? 8 : 5;
}

/** What says nothing of what is asked about, if it is no word of the texts: 全部. */
const fillers = (rest: string, { isFiller, isKnown }: Lexicon): readonly Piece[] =>
  startsOf(rest.slice(0, 6), 2)
    .filter((text) => isFiller(text) && !isKnown(text))
    .map((text) => ({ text, kind: 'joint', cost: 3 }));

/** Kana join words and end them; others are a word: a verb if they end like one. */
const kanaPieces = (run: string, isInside: boolean): readonly Piece[] => [
  ...jointsAt(run).map((text): Piece => ({ text, kind: 'joint', cost: 2 + text.length })),
  ...startsOf(run, 1).map((text): Piece => ({ text, kind: 'joint', cost: 8 + 6 * text.length })),
  ...startsOf(run, 3)
    .filter(
      (text) =>
        !(isInside ? /[のはがをにでとへや]$/ : /^[のはがをにでとへや]|[のはがをにでとへや]$/).test(
          text,
        ),
    )
    .map((text): Piece => ({
      ...{ text, kind: /[うくぐすつぬぶむるたて]$|[しな]い$/.test(text) ? 'told' : 'unknown' },
      cost: 10 + 2.5 * text.length,
    })),
];

/** English particles join words as well; a run of anything else is a word that is not known. */
function runPiece(text: string): Piece {
  if (isLatinParticle(text)) return { text, kind: 'joint', cost: 1 };
  return { text, kind: 'unknown', cost: 12 + 4 * text.length };
}
