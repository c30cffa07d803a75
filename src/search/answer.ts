import { findTerm, intersect } from './find.ts';
import { isName } from './name.ts';
import { isLatinParticle } from './latin.ts';
import { typedPart } from './part.ts';
import type { Answer, Sources } from './sources.ts';
import { joinNames, parseQuery, type Term } from './query.ts';

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
