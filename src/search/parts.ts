import type { Sources } from './sources.ts';
import type { Dictionary } from './dictionary.ts';
import { findTerm, intersect, type Found } from './find.ts';
import { isWardName } from './name.ts';
import { typedPart, type Part } from './part.ts';
import { partOfTerm } from './query.ts';
import { wordsOfSentence } from './split.ts';

/** The parts of a term that is found nowhere. A compound of which a word is found nowhere is missing as a whole. */
export async function splitTerm(
  { engine, dictionary }: Sources,
  isKnown: (word: string) => boolean,
  whole: Found,
): Promise<readonly Part[]> {
  const { asked, told } = wordsOfSentence(whole.term.text, isKnown);
  if (asked.length === 0) return [typedPart(whole)];
  const find = (text: string) => findTerm(engine, dictionary, partOfTerm(whole.term, text));
  const isWhole = asked.length === 1 && asked[0]?.join('') === whole.term.text;
  const parts = await Promise.all(
    asked.flatMap(withoutWard(dictionary)).map(async (group): Promise<readonly Part[]> => {
      const compound = await find(group.join(''));
      const found = compound.scores.size > 0 ? [compound] : await Promise.all(group.map(find));
      const isJoined = found.length > 1;
      if (isComplete(found, isKnown))
        return found.map((one) => ({ ...typedPart(one), isTyped: false, isJoined }));
      const term = partOfTerm(whole.term, group.join(''));
      return [{ ...typedPart({ term, scores: new Map(), used: [] }), isTyped: isWhole }];
    }),
  );
  if (parts.flat().every(({ scores }) => scores.size === 0)) return [typedPart(whole)];
  const said = (await Promise.all(told.map(find))).filter(({ scores }) => scores.size > 0);
  return [...parts.flat(), ...said.map((one) => ({ ...typedPart(one), isTold: true }))];
}

/** A ward before a compound is a word of its own. */
const withoutWard =
  (dictionary: Dictionary) =>
  ([first = '', ...rest]: readonly string[]): readonly (readonly string[])[] =>
    rest.length > 0 && isWardName(dictionary, first) ? [[first], rest] : [[first, ...rest]];

/** Whether all words of a compound are known and found together. A kanji must be a word of its own. */
const isComplete = (found: readonly Found[], isKnown: (word: string) => boolean): boolean =>
  found.every(({ term: { text } }) =>
    text.length > 1 ? found.length === 1 || isKnown(text) : found.length === 1 && isKnown(text),
  ) && intersect(found.map(({ scores }) => scores)).size > 0;
