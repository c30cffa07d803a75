import { perEdition, type Edition } from '../../edition.ts';
import { termAnchor } from '../../links.ts';

/** A term of the trade in a text, with its meaning and where the glossary explains it. */
export type ExplainedTerm = Readonly<{ id: string; text: string; meaning: string; href: string }>;

/** A text in parts: plain ones, and terms. */
export type ExplainedText = readonly (string | ExplainedTerm)[];

/** Shorter terms are words of every day. */
const SHORTEST = 3;

/** The terms of the glossary that a text may need explained, by their names, and a pattern that finds the longest first. */
const glossaryOf = perEdition(({ dataset, links }) => {
  const terms = dataset.terms
    .filter(({ term }) => term.length >= SHORTEST)
    .toSorted((a, b) => b.term.length - a.term.length);
  return {
    pattern: new RegExp(`(${terms.map(({ term }) => RegExp.escape(term)).join('|')})`),
    byName: new Map(
      terms.map(({ id, term, meaning }) => [
        term,
        { id, text: term, meaning, href: `${links.glossaryHref}#${termAnchor(id)}` },
      ]),
    ),
  };
});

/** A text with its terms explained, each where it stands first. */
export function explainedText(edition: Edition, text: string): ExplainedText {
  const { pattern, byName } = glossaryOf(edition);
  if (byName.size === 0) return [text];
  const parts = text.split(pattern);
  return parts
    .map((part, index) => (parts.indexOf(part) === index ? (byName.get(part) ?? part) : part))
    .filter((part) => part !== '');
}
