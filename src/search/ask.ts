import { NOTHING, type Answer, type Sources } from './answer.ts';
import { findTerm } from './find.ts';
import { intersect } from './found.ts';
import { isLatin, isLatinParticle } from './latin.ts';
import type { Lexicon } from './lexicon.ts';
import { joinNames, parseQuery, type Term } from './query.ts';

/** Answers a query. What only an answer in parts needs is loaded when one is given. */
export async function ask(sources: Sources, query: string): Promise<Answer> {
  const lexicon = await sources.lexicon(isLatin(query) ? 'hints' : 'names');
  const terms = withoutParticles(joinNames(parseQuery(query), (text) => isName(lexicon, text)));
  const found = await Promise.all(terms.map((term) => findTerm(sources, lexicon, term)));
  const scores = intersect(found.map((one) => one.scores));
  if (scores.size > 0) return { ...NOTHING, mode: 'exact', scores, found };
  if (found.length === 0) return NOTHING;
  const { answerInParts } = await import('./answer-in-parts.ts');
  return answerInParts(sources, await sources.lexicon('all'), found);
}

const isName = ({ isKnown, read }: Lexicon, text: string): boolean =>
  isKnown(text) || read(text).length > 0;

/** English words between others; of a query without others they stay. */
function withoutParticles(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(({ text, isExact }) => isExact || !isLatinParticle(text));
  return words.some(({ text }) => isLatin(text)) ? words : terms;
}
