import { isLatin, isLatinParticle } from '../words/latin.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { NOTHING, type Answer, type Sources } from './answer.ts';
import { findTerm } from './find.ts';
import { intersect } from './found.ts';
import { joinNames, parseQuery, type Term } from './query.ts';

/** Answers a query. What only an answer in parts needs is loaded when one is given. */
export async function ask(sources: Sources, query: string): Promise<Answer> {
  const typed = parseQuery(query);
  const lexicon = await sources.lexicon(textsOf(typed));
  const terms = withoutParticles(joinNames(typed, (text) => isName(lexicon, text)));
  const found = await Promise.all(terms.map((term) => findTerm(sources.engine, lexicon, term)));
  const scores = intersect(found.map((one) => one.scores));
  if (scores.size > 0) return { ...NOTHING, mode: 'exact', scores, found };
  if (found.length === 0) return NOTHING;
  const { answerInParts } = await import('./in-parts.ts');
  return answerInParts(sources, found);
}

const textsOf = (terms: readonly Term[]): readonly string[] => terms.map(({ text }) => text);

const isName = ({ isKnown, read }: Lexicon, text: string): boolean =>
  isKnown(text) || read(text).length > 0;

/** English words between others; of a query without others they stay. */
function withoutParticles(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(({ text, isExact }) => isExact || !isLatinParticle(text));
  return words.some(({ text }) => isLatin(text)) ? words : terms;
}
