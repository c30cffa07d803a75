import type { Dictionary } from './dictionary.ts';
import { findTerm, intersect, type Engine, type Scores } from './find.ts';
import { isName } from './name.ts';
import { isLatinParticle } from './latin.ts';
import { typedPart, type Part } from './part.ts';
import { joinNames, parseQuery, type Term } from './query.ts';

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

/** What an answer needs: where to look, what is known, and the words of the texts. */
export type Sources = Readonly<{
  engine: Engine;
  dictionary: Dictionary;
  words: () => Promise<readonly string[]>;
}>;

/** Answers a query. What only an answer in parts needs is loaded when one is given. */
export async function answer(sources: Sources, query: string): Promise<Answer> {
  const { engine, dictionary } = sources;
  const terms = withoutParticles(joinNames(parseQuery(query), (text) => isName(dictionary, text)));
  const found = await Promise.all(terms.map((term) => findTerm(engine, dictionary, term)));
  const scores = intersect(found.map((one) => one.scores));
  if (scores.size > 0)
    return { mode: 'exact', scores, found: found.map(typedPart), missing: [], suggestion: null };
  const { answerInParts } = await import('./answer-in-parts.ts');
  return answerInParts(sources, found);
}

/** English words between words; of a query of nothing else all stay. */
function withoutParticles(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(({ text, exact }) => exact || !isLatinParticle(text));
  return words.length > 0 ? words : terms;
}
