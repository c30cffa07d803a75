import type { Engine } from '../index/engine.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isHiragana } from '../words/kana.ts';
import { likelyWords, spellingsOf } from '../words/spelling.ts';
import { findTerm } from './find.ts';
import { isFound, together, united, type Found } from './found.ts';
import { isYearText, wordTerm } from './query.ts';
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
  const groups = saying(lexicon, asked).flatMap((group) => apart(lexicon, group));
  const found = (await Promise.all(groups.map((group) => findGroup(find, lexicon, group)))).flat();
  if (isFound(whole)) return found.length === 1 ? found : [withWords(whole, found)];
  const said = await Promise.all(told.map((text) => findTold(find, text)));
  return [...found, ...withTold(lexicon, found, said)];
}

/** What is told need not be found, unless nothing else says what is asked of a ward or a year. */
function withTold(
  { isWard, isCommon }: Lexicon,
  found: readonly Found[],
  said: readonly Found[],
): readonly Found[] {
  const some = said.filter(isFound);
  const isAsked = found.every(
    ({ term: { text } }) => text.length === 1 || isWard(text) || isYearText(text),
  );
  if (isAsked) return some.length > 0 ? some : said;
  return some
    .filter(({ ways }) => !ways.some(({ phrase }) => isCommon(phrase)))
    .map((one) => ({ ...one, isTold: true }));
}

/** The words of a compound with those apart that no compound is made of: wards, years, figures, kana beside kanji. */
function apart({ isWard }: Lexicon, group: readonly string[]): readonly (readonly string[])[] {
  const isAlone = (text: string) => isWard(text) || isYearText(text) || isHiragana(text);
  const groups: string[][] = [];
  group.forEach((text, at) => {
    const before = group[at - 1];
    if (before === undefined || isAlone(text) || isAlone(before) || /^\d/.test(text))
      groups.push([text]);
    else groups.at(-1)?.push(text);
  });
  return groups;
}

/** The words that say something, unless none does. */
function saying(
  { isCommon }: Lexicon,
  asked: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const some = asked.filter((group) => !isCommon(group.join('')));
  return some.length > 0 ? some : asked;
}

const NO_WORDS = { asked: [], told: [] };

/** What is told, as it is written or without its ending. */
async function findTold(find: (text: string) => Promise<Found>, text: string): Promise<Found> {
  const whole = await find(text);
  if (isFound(whole)) return whole;
  const stem = await find(stemOf(text));
  const [kanji = ''] = /^\p{Script=Han}{2,}/u.exec(text) ?? [];
  return isFound(stem) || kanji === '' ? stem : find(kanji);
}

/** A verb or adjective without its ending: 減っていますか, 減った; 支え合っている, 支え合った. */
const stemOf = (text: string): string =>
  /^[\p{Script=Han}々]+(?:[ぁ-ん]\p{Script=Han})?[ぁ-ん]?/u.exec(text)?.[0] ?? text;

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
      (isKnown(text) ||
        isBegun(lexicon, text) ||
        read(text).length > 0 ||
        spellingsOf(lexicon, text).length > 0 ||
        likelyWords(lexicon.words, text).length > 0));
  if (words.length > 1 && !words.every(isWord)) return [whole];
  if (words[0] === group.join('')) return [whole];
  const parts = await Promise.all(words.map(find));
  if (isFound(whole)) return [withWords(whole, parts)];
  return together(parts).length > 0 ? parts : [whole];
}

/** What a known word in kanji begins with: 見守. */
const isBegun = ({ words }: Lexicon, text: string): boolean =>
  /^\p{Script=Han}{2,}$/u.test(text) &&
  words.some(([word]) => word.startsWith(text) && /^[ぁ-ん]$/.test(word.slice(text.length)));

/** A term that is found also where its words are found together. */
function withWords(whole: Found, words: readonly Found[]): Found {
  const held = new Set(together(words));
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
