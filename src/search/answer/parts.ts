import type { Engine } from '../index/engine.ts';
import { findTerm } from './find.ts';
import { intersect, isFound, type Found } from './found.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordTerm } from './query.ts';
import { wordsOf } from './split.ts';

/** What is in more than so many of all records says nothing of what is asked for. */
const COMMON = 0.3;

/**
 * The words of a term that is found nowhere, each with what was found. A compound whose words are not found together is
 * missing as a whole: its parts would be about something else.
 */
export async function splitTerm(
  engine: Engine,
  lexicon: Lexicon,
  whole: Found,
): Promise<readonly Found[]> {
  const find = (text: string) => findTerm(engine, lexicon, wordTerm(text));
  const { asked, told } = wordsOf(whole.term.text, lexicon);
  if (asked.length === 0 || isScrap(asked, whole.term.text)) return [whole];
  const groups = asked.flatMap(([first = '', ...rest]) =>
    rest.length > 0 && lexicon.isWard(first) ? [[first], rest] : [[first, ...rest]],
  );
  const found = (await Promise.all(groups.map((group) => findGroup(find, lexicon, group)))).flat();
  const said = (await Promise.all(told.map(stemOf).map(find))).filter(isFound);
  const all = (await engine.everything()).length;
  const isCommon = ({ scores }: Found) => scores.size > COMMON * all;
  const isTold = (one: Found) => isCommon(one) && !found.every(isCommon);
  return [
    ...found.map((one) => ({ ...one, isTold: isTold(one) })),
    ...said.map((one) => ({ ...one, isTold: true })),
  ];
}

/** A verb or adjective without its ending: 減っていますか, 減った. */
const stemOf = (text: string): string => /^[\p{Script=Han}々]+[ぁ-ん]?/u.exec(text)?.[0] ?? text;

/** Single letters are all that is left of many a name that is not known. */
const isScrap = (asked: readonly (readonly string[])[], text: string): boolean =>
  text.length > 2 && asked.flat().every((word) => word.length === 1);

async function findGroup(
  find: (text: string) => Promise<Found>,
  { isKnown, read }: Lexicon,
  group: readonly string[],
): Promise<readonly Found[]> {
  const whole = await find(group.join(''));
  if (isFound(whole) || group.length === 1) return [whole];
  const words = group.filter((text, at) => at === 0 || !isSuffix(text));
  const parts = await Promise.all(words.map(find));
  const isTogether = intersect(parts.map(({ scores }) => scores)).size > 0;
  const isWord = (text: string) =>
    /^[a-z]$/.test(text) || (text.length > 1 && (isKnown(text) || read(text).length > 0));
  return isTogether && (words.length === 1 || words.every(isWord)) ? parts : [whole];
}

/** What can end a word without changing what it is about: フォロワー数. */
const isSuffix = (text: string): boolean => /^[数率等別化的度]$/.test(text);
