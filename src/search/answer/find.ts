import type { Engine } from '../index/engine.ts';
import { keysOf, runsOf } from '../index/unit.ts';
import { fold } from '../words/fold.ts';
import { isHiragana } from '../words/kana.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { begunKanji, begunWords } from '../words/begun.ts';
import { knownSpellings, likelyWords, spellingsOf } from '../words/spelling.ts';
import { isFound, united, type Found, type Manner, type Way } from './found.ts';
import { wordTerm, type Term } from './query.ts';

/** A term with this many hits or more needs no other words. */
const ENOUGH = 6;

/**
 * Finds a term as it is written; where that is rare, also in words of the same meaning and in its other spellings; where it
 * is rarer, or in kana, as a reading; where all that finds nothing, by a hint, or in words whose reading begins with it.
 */
export async function findTerm(
  engine: Engine,
  lexicon: Lexicon,
  term: Term,
  enough = ENOUGH,
): Promise<Found> {
  const { text } = term;
  const isWithheld =
    !term.isExact && (isInsideWords(lexicon, text) || isRead(lexicon, text, enough));
  const literal = await findWays(engine, term, isWithheld ? [] : [way(text)]);
  if (term.isExact || literal.scores.size >= enough) return literal;
  const near = [
    ...knownSpellings(lexicon, text).map((one) => way(one, 'same', 0.95)),
    ...lexicon.read(text).map((one) => way(one, 'read', 0.9)),
  ];
  let named = await findWays(engine, term, near, literal);
  for (const one of lexicon.meant(text))
    if (named.scores.size < enough)
      named = await findWays(engine, term, [way(one, 'meaning', 0.5)], named);
  const isPlain = isFound(named) && enough < Infinity && !/[ぁ-ゖァ-ヶーa-z]/.test(text);
  if (isPlain || named.scores.size >= enough) return named;
  const spelled = spellingsOf(lexicon, text).map((one) => way(one, 'same', 0.95));
  const found = await findWays(engine, term, spelled, named);
  return isFound(found) ? found : findFar(engine, lexicon, term);
}

async function findFar(engine: Engine, lexicon: Lexicon, term: Term): Promise<Found> {
  const { text } = term;
  const hints = lexicon.hinted(text).map((one) => way(one, 'hint', 0.5));
  const found = await findWays(engine, term, hints);
  if (isFound(found)) return found;
  const begun = STARTS.test(text) ? lexicon.begun(text) : begunWords(lexicon.words, text);
  const started = await findWays(
    engine,
    term,
    begun.map((one) => way(one, 'same', 0.85)),
  );
  if (isFound(started)) return started;
  const cut = begunKanji(lexicon.words, text).map((one) => way(one, 'same', 0.8));
  const short = await findWays(engine, term, cut);
  if (isFound(short)) return short;
  const likely = likelyWords(lexicon.words, text);
  const near = [...likely, ...lexicon.hintedBegun(text)].map((one) => way(one, 'hint', 0.4));
  return findWays(engine, term, near);
}

/** What can be the beginning of a reading. */
const STARTS = /^(?:[ぁ-ゖー]{2,}|[ァ-ヶー]{3,}|[a-z]{3,})$/;

const way = (shown: string, manner: Manner = 'same', weight = 1): Way => ({
  ...{ phrase: fold(shown), shown, manner, weight },
});

/** Kana that are only the reading of words; long ones are likely those of several, and dear to look for. */
const isRead = ({ isKnown, read }: Lexicon, text: string, enough: number): boolean =>
  isHiragana(text) &&
  !isKnown(text) &&
  ((text.length > LONG && enough < Infinity) || read(text).length > 0);

const LONG = 6;

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
    ways.map(async (one) => ({
      ...one,
      scores: await engine.find(runsOf(one.phrase).map(keysOf)),
    })),
  );
  const all = [...(before?.ways ?? []), ...found.filter(({ scores }) => scores.size > 0)];
  return { term, ways: all, scores: united(all), isTold: false };
}

/** Finds a term as the word that it was meant to be. */
export async function findMeant(
  engine: Engine,
  lexicon: Lexicon,
  term: Term,
  word: string,
): Promise<Found> {
  const { ways } = await findTerm(engine, lexicon, wordTerm(fold(word)));
  const meant = ways.map((one) => ({ ...one, manner: 'typo' as const, shown: word }));
  return { term, ways: meant, scores: united(meant), isTold: false };
}
