import type { Engine, Scores } from './engine.ts';
import { fold } from './fold.ts';
import type { Sources } from './answer.ts';
import { intersect, isFound, united, type Found, type Manner, type Way } from './found.ts';
import { isHiragana } from './kana.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './query.ts';
import { knownSpellings, spellingsOf } from './spelling.ts';
import { keysOf, runsOf } from './unit.ts';

/** A term with this many hits or more needs no other words. */
const ENOUGH = 8;

/**
 * Finds a term as it is written; where that is rare, also in words of the same meaning and in its other spellings; where it
 * is rarer, or in kana, as a reading; where all that finds nothing, by a hint, or in words whose reading begins with it.
 */
export async function findTerm(
  sources: Sources,
  some: Lexicon,
  term: Term,
  enough = ENOUGH,
): Promise<Found> {
  const { engine } = sources;
  const { text } = term;
  const isWithheld = !term.isExact && isInsideWords(some, text);
  const literal = await findWays(engine, term, isWithheld ? [] : [way(text)]);
  if (term.isExact || literal.scores.size >= enough) return literal;
  const near = [
    ...knownSpellings(some, text).map((one) => way(one, 'same', 0.95)),
    ...some.read(text).map((one) => way(one, 'same', 0.9)),
    ...some.meant(text).map((one) => way(one, 'meaning', 0.5)),
  ];
  const named = await findWays(engine, term, near, literal);
  const isPlain = isFound(named) && enough < Infinity && !/[ぁ-ゖァ-ヶーa-z]/.test(text);
  if (isPlain || named.scores.size >= enough) return named;
  return findSpelled(sources, term, named, isWithheld);
}

async function findSpelled(
  sources: Sources,
  term: Term,
  named: Found,
  isWithheld: boolean,
): Promise<Found> {
  const words = await sources.lexicon('words');
  const ways = [
    ...(isWithheld && !isInsideWords(words, term.text) ? [way(term.text)] : []),
    ...spellingsOf(words, term.text).map((one) => way(one, 'same', 0.95)),
    ...words.read(term.text).map((one) => way(one, 'same', 0.9)),
  ];
  const found = await findWays(sources.engine, term, ways, named);
  return isFound(found) ? found : findFar(sources, term);
}

async function findFar({ engine, lexicon }: Sources, term: Term): Promise<Found> {
  const { hinted, begun } = await lexicon('all');
  const hints = hinted(term.text).map((one) => way(one, 'hint', 0.5));
  const found = await findWays(engine, term, hints);
  if (isFound(found) || !STARTS.test(term.text)) return found;
  return findWays(
    engine,
    term,
    begun(term.text).map((one) => way(one, 'same', 0.85)),
  );
}

/** What can be the beginning of a reading. */
const STARTS = /^(?:[ぁ-ゖー]{2,}|[ァ-ヶー]{3,}|[a-z]{3,})$/;

const way = (shown: string, manner: Manner = 'same', weight = 1): Way => ({
  ...{ phrase: fold(shown), shown, manner, weight },
});

/** So few kana stand inside many words (たこ in したこと): they count only where a word begins with them. */
const isInsideWords = ({ words }: Lexicon, text: string): boolean =>
  isHiragana(text) && text.length <= 3 && !words.some(([word]) => word.startsWith(text));

async function findWays(
  engine: Engine,
  term: Term,
  ways: readonly Way[],
  before?: Found,
): Promise<Found> {
  const found = await Promise.all(
    ways.map(async (one) => ({ ...one, scores: await findPhrase(engine, one.phrase) })),
  );
  const all = [...(before?.ways ?? []), ...found.filter(({ scores }) => scores.size > 0)];
  return { term, ways: all, scores: united(all), isTold: false };
}

/** Finds a phrase; one with punctuation inside is found where all its parts are. What it names comes first. */
async function findPhrase(engine: Engine, phrase: string): Promise<Scores> {
  const parts = await Promise.all(runsOf(phrase).map((run) => engine.find(keysOf(run))));
  const found = intersect(parts);
  if (found.size === 0) return found;
  const named = await engine.named(phrase);
  return new Map([...found].map(([id, score]) => [id, score + (named.get(id) ?? 0)]));
}

/** Finds a term in a word that it was meant to be. */
export const findMeant = (engine: Engine, term: Term, word: string): Promise<Found> =>
  findWays(engine, term, [way(word, 'typo', 0.9)]);
