import type { Edition } from '../../edition.ts';
import { termAnchor } from '../../links.ts';
import type { Indicator } from '../../model/content/framework.ts';

/** A sentence with at most one term of the trade, which leads to its meaning. */
export type Definition = Readonly<{
  before: string;
  term: Readonly<{ text: string; href: string }> | null;
  after: string;
}>;

/** Shorter terms are words of every day. */
const SHORTEST = 3;

/** What an indicator tells, in its first sentence; the longest term of the glossary in it is explained. */
export function indicatorDefinition(
  { dataset, words, links }: Edition,
  { explanation }: Indicator,
): Definition {
  const sentence = words.firstSentence(explanation);
  const [found] = dataset.terms
    .filter(({ term }) => term.length >= SHORTEST && sentence.includes(term))
    .toSorted((a, b) => b.term.length - a.term.length);
  if (!found) return { before: sentence, term: null, after: '' };
  const at = sentence.indexOf(found.term);
  return {
    before: sentence.slice(0, at),
    term: { text: found.term, href: `${links.glossaryHref}#${termAnchor(found.id)}` },
    after: sentence.slice(at + found.term.length),
  };
}
