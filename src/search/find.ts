import {
  kanaSwapped,
  meaningsOf,
  spellingsOf,
  type Alternative,
  type Dictionary,
} from './dictionary.ts';
import { phrasesOf, type Term } from './query.ts';
import { unitsOf } from './unit.ts';

/** Where something was found, by the number of its record, with how much it is about it (0 to 1). */
export type Scores = ReadonlyMap<number, number>;

/** What finds units that stand side by side: the index in the browser, a plain scan in the tests. */
export type Engine = Readonly<{ find: (units: readonly string[]) => Promise<Scores> }>;

/** A term with what it was found as; `also` are the words of the same meaning that were asked for too. */
export type Found = Readonly<{
  term: Term;
  scores: Scores;
  used: readonly Alternative[];
  also: readonly string[];
}>;

/** A term with this many hits or more needs no words of the same meaning. */
const ENOUGH = 12;

/** Finds a term in its spellings; where these are rare also in other words, and where nothing is, in other kana. */
export async function findTerm(engine: Engine, dictionary: Dictionary, term: Term): Promise<Found> {
  const literal = term.exact
    ? [{ text: term.text, weight: 1 }]
    : spellingsOf(dictionary, term.text);
  const first = await findAny(engine, term, literal);
  if (term.exact || first.scores.size >= ENOUGH) return first;
  const meanings = meaningsOf(dictionary, term.text);
  const second = await findAny(engine, term, [...literal, ...meanings]);
  if (second.scores.size > 0) return { ...second, also: meanings.map(({ text }) => text) };
  return findAny(engine, term, kanaSwapped(term.text));
}

async function findAny(
  engine: Engine,
  term: Term,
  alternatives: readonly Alternative[],
): Promise<Found> {
  const scores = new Map<number, number>();
  const used: Alternative[] = [];
  for (const alternative of alternatives) {
    const found = await findPhrase(engine, alternative.text);
    if (found.size > 0) used.push(alternative);
    for (const [record, score] of found)
      scores.set(record, Math.max(scores.get(record) ?? 0, score * alternative.weight));
  }
  return { term, scores, used, also: [] };
}

/** Finds a phrase; one with punctuation inside is found where all its parts are. */
async function findPhrase(engine: Engine, phrase: string): Promise<Scores> {
  const parts = phrasesOf(phrase).map((part) => unitsOf(part).map(({ text }) => text));
  return intersect(await Promise.all(parts.map((units) => engine.find(units))));
}

/** What is in all of them, with the mean of its scores. */
export function intersect(all: readonly Scores[]): Scores {
  const [first, ...others] = all;
  if (!first) return new Map();
  const inAll = [...first].filter(([record]) => others.every((scores) => scores.has(record)));
  return new Map(
    inAll.map(([record]) => [
      record,
      all.reduce((sum, scores) => sum + (scores.get(record) ?? 0), 0) / all.length,
    ]),
  );
}
