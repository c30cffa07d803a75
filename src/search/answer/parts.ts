import type { Engine } from '../index/engine.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { spellingsOf } from '../words/spelling.ts';
import { findTerm } from './find.ts';
import { isFound, together, united, type Found } from './found.ts';
import { wordTerm } from './query.ts';
import { wordsOf } from './split.ts';

/**
 * The words of a term that is found nowhere, each with what was found; a term that is found, also where its words are. A
 * compound whose words are not found together is missing as a whole: its parts would be about something else.
 */
export async function splitTerm(
  engine: Engine,
  lexicon: Lexicon,
  whole: Found,
): Promise<readonly Found[]> {
  const { term } = whole;
  const find = (text: string) => findTerm(engine, lexicon, wordTerm(text));
  const { asked, told } = term.isExact ? NO_WORDS : wordsOf(term.text, lexicon);
  if (isScrap(lexicon, asked, term.text)) return [whole];
  const groups = saying(lexicon, asked).flatMap(([first = '', ...rest]) =>
    rest.length > 0 && lexicon.isWard(first) ? [[first], rest] : [[first, ...rest]],
  );
  const found = (await Promise.all(groups.map((group) => findGroup(find, lexicon, group)))).flat();
  if (isFound(whole)) return [withWords(whole, found)];
  const said = (await Promise.all(told.map(stemOf).map(find))).filter(isFound);
  const all = (await engine.everything()).length;
  const isOften = ({ scores }: Found) => scores.size > Math.max(FEW, OFTEN * all);
  const isTold = (one: Found) => isOften(one) && !found.every(isOften);
  const isShort = found.every(({ term: { text } }) => text.length === 1);
  return [
    ...found.map((one) => ({ ...one, isTold: isTold(one) })),
    ...said.map((one) => ({ ...one, isTold: !isShort })),
  ];
}

/** What is in more than this part of all records, and in more than a few, need not be found beside other words. */
const OFTEN = 0.15;
const FEW = 20;

/** The words that say something, unless none does. */
function saying(
  { isCommon }: Lexicon,
  asked: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const some = asked.filter((group) => !isCommon(group.join('')));
  return some.length > 0 ? some : asked;
}

const NO_WORDS = { asked: [], told: [] };

/** A verb or adjective without its ending: 減っていますか, 減った. */
const stemOf = (text: string): string => /^[\p{Script=Han}々]+[ぁ-ん]?/u.exec(text)?.[0] ?? text;

/** Single letters are all that is left of many a name that is not known. */
const isScrap = (
  { isKnown }: Lexicon,
  asked: readonly (readonly string[])[],
  text: string,
): boolean =>
  asked.every(
    (group) =>
      text.length > 2 &&
      group.every((word) => word.length === 1 && (group.length > 1 || !isKnown(word))),
  );

async function findGroup(
  find: (text: string) => Promise<Found>,
  lexicon: Lexicon,
  group: readonly string[],
): Promise<readonly Found[]> {
  const { isKnown, read } = lexicon;
  const whole = await find(group.join(''));
  const words = group.filter((text, at) => at === 0 || !isSuffix(text));
  const isWord = (text: string) =>
    /^[a-z]$/.test(text) ||
    (text.length > 1 &&
      (isKnown(text) || read(text).length > 0 || spellingsOf(lexicon, text).length > 0));
  if (words.length > 1 && !words.every(isWord)) return [whole];
  const parts = await Promise.all(words.map(find));
  if (isFound(whole)) return [withWords(whole, parts)];
  return together(parts).length > 0 ? parts : [whole];
}

/** A term that is found also where its words are found together. */
function withWords(whole: Found, words: readonly Found[]): Found {
  const held = new Set(words.length > 1 ? together(words) : []);
  const ways = words.flatMap((word) =>
    word.ways.map((way) => ({
      ...{ ...way, manner: 'words' as const },
      scores: new Map([...way.scores].filter(([id]) => held.has(id))),
    })),
  );
  const all = [...whole.ways, ...ways.filter(({ scores }) => scores.size > 0)];
  return { ...whole, ways: all, scores: united(all) };
}

/** What can end a word without changing what it is about: フォロワー数. */
const isSuffix = (text: string): boolean => /^[数率等別化的度]$/.test(text);
