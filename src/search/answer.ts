import type { Dictionary } from './dictionary.ts';
import { findTerm, intersect, type Engine, type Found, type Scores } from './find.ts';
import { isName } from './name.ts';
import { splitTerm, typedPart, type Part } from './parts.ts';
import { withoutSome } from './partly.ts';
import { isParticle } from './particle.ts';
import { joinNames, parseQuery, type Term } from './query.ts';
import { suggestionFor } from './suggest.ts';

/**
 * What a search found and how. `exact`: every term, as it was typed or in a spelling or meaning of it; `split`: a
 * sentence or compound by its parts; `partly`: without the terms in `missing`; `none`: nothing, never something else.
 * `suggestion` is a query that finds something, offered but not run.
 */
export type Answer = Readonly<{
  mode: 'exact' | 'split' | 'partly' | 'none';
  scores: Scores;
  found: readonly Part[];
  missing: readonly string[];
  suggestion: string | null;
}>;

/** What an answer needs: where to look, what is known, and the words of the texts, most frequent first. */
export type Sources = Readonly<{
  engine: Engine;
  dictionary: Dictionary;
  words: () => Promise<readonly string[]>;
}>;

/** Answers a query. */
export async function answer(sources: Sources, query: string): Promise<Answer> {
  const { engine, dictionary } = sources;
  const terms = withoutParticles(joinNames(parseQuery(query), (text) => isName(dictionary, text)));
  const found = await Promise.all(terms.map((term) => findTerm(engine, dictionary, term)));
  const whole = inAll(found);
  if (whole.size > 0) return done('exact', whole, found.map(typedPart));
  const parts = await split(sources, found);
  const together = inAll(parts.filter(({ isTold }) => !isTold));
  if (together.size > 0) return done('split', together, parts);
  const suggestion = await suggestionFor(
    sources,
    found,
    parts.filter(({ isTold }) => !isTold),
  );
  return { ...withoutSome(dictionary, parts), suggestion };
}

/** Particles between words, as English has them; of a query of particles alone all stay. */
function withoutParticles(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(
    ({ text, exact }) => exact || !/^[a-z]+$/.test(text) || !isParticle(text),
  );
  return words.length > 0 ? words : terms;
}

const done = (mode: Answer['mode'], scores: Scores, found: readonly Part[]): Answer => ({
  ...{ mode, scores, found },
  missing: [],
  suggestion: null,
});

const inAll = (found: readonly Found[]): Scores => intersect(found.map(({ scores }) => scores));

/** Replaces terms that are found nowhere by their parts. */
async function split(sources: Sources, found: readonly Found[]): Promise<readonly Part[]> {
  if (found.every(({ scores }) => scores.size > 0)) return found.map(typedPart);
  const words = new Set(await sources.words());
  const isKnown = (word: string) => words.has(word) || isName(sources.dictionary, word);
  const parts = await Promise.all(
    found.map((one) =>
      one.scores.size > 0 || one.term.exact
        ? Promise.resolve([typedPart(one)])
        : splitTerm(sources, isKnown, one),
    ),
  );
  return parts.flat();
}
