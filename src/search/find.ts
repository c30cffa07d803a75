import type { Alternative, Dictionary } from './dictionary.ts';
import { wordsBegun, wordsMeant, wordsRead } from './name.ts';
import type { Engine, Scores } from './engine.ts';
import type { Term } from './query.ts';
import { spellingsOf } from './spelling.ts';
import { keysOf, runsOf } from './unit.ts';

/** A way to ask for a term that found something. */
export type Used = Alternative & Readonly<{ scores: Scores }>;

/** A term with everything it was found as. */
export type Found = Readonly<{ term: Term; scores: Scores; used: readonly Used[] }>;

/** A term with this many hits or more needs no words of the same meaning. */
const ENOUGH = 12;

/**
 * Finds a term in its spellings and as a reading; where these are rare also in other words of the same meaning, and
 * where nothing is, in words whose reading begins with it.
 */
export async function findTerm(engine: Engine, dictionary: Dictionary, term: Term): Promise<Found> {
  const { text } = term;
  if (term.exact) return findAny(engine, term, [{ text, weight: 1, shown: text }]);
  const same = [...spellingsOf(dictionary, text), ...wordsRead(dictionary, text)];
  const first = await findAny(engine, term, same);
  if (first.scores.size >= ENOUGH) return first;
  const meant = await findAny(engine, term, wordsMeant(dictionary, text));
  const both = joined(first, meant);
  return both.scores.size > 0 ? both : findAny(engine, term, wordsBegun(dictionary, text));
}

async function findAny(
  engine: Engine,
  term: Term,
  alternatives: readonly Alternative[],
): Promise<Found> {
  const found = await Promise.all(
    alternatives.map(async (one) => ({ ...one, scores: await findPhrase(engine, one.text) })),
  );
  const used = found.filter(({ scores }) => scores.size > 0);
  return { term, scores: united(used), used };
}

const joined = ({ term, used }: Found, more: Found): Found => {
  const all = [...used, ...more.used];
  return { term, scores: united(all), used: all };
};

/** What was found in any way, with its best score. */
export function united(used: readonly Used[]): Scores {
  const scores = new Map<string, number>();
  for (const one of used)
    for (const [record, score] of one.scores)
      scores.set(record, Math.max(scores.get(record) ?? 0, score * one.weight));
  return scores;
}

/** Finds a phrase; one with punctuation inside is found where all its parts are. What it names comes first. */
async function findPhrase(engine: Engine, phrase: string): Promise<Scores> {
  const [named, ...parts] = await Promise.all([
    engine.named(phrase),
    ...runsOf(phrase).map((run) => engine.find(keysOf(run))),
  ]);
  const scores = intersect(parts);
  return new Map([...scores].map(([id, score]) => [id, score + (named.get(id) ?? 0)]));
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
