import { meaningsOf, type Dictionary } from './dictionary.ts';
import { findTerm, intersect, type Engine, type Found, type Scores } from './find.ts';
import { joinNames, parseQuery, type Term } from './query.ts';
import { cutCompound, wordsOfSentence } from './split.ts';
import { nearestWord } from './typo.ts';

/**
 * What a search found and how. `exact`: every term, as it was typed or in a spelling or meaning of it; `split`: a
 * sentence or compound by its parts; `partly`: without the terms in `missing`; `none`: nothing, never something else.
 * `suggestion` is a query that would find something, offered but not run.
 */
export type Answer = Readonly<{
  mode: 'exact' | 'split' | 'partly' | 'none';
  scores: Scores;
  found: readonly Found[];
  missing: readonly string[];
  suggestion: string | null;
}>;

/** What an answer needs: where to look, what is known, and the words of the texts for mistyped ones (most frequent first). */
export type Sources = Readonly<{
  engine: Engine;
  dictionary: Dictionary;
  words: () => Promise<readonly string[]>;
}>;

/** Answers a query. */
export async function answer(sources: Sources, query: string): Promise<Answer> {
  const { engine, dictionary } = sources;
  const isName = (text: string) => meaningsOf(dictionary, text).length > 0;
  const terms = joinNames(parseQuery(query), isName);
  const found = await Promise.all(terms.map((term) => findTerm(engine, dictionary, term)));
  const scores = intersect(found.map((one) => one.scores));
  if (scores.size > 0) return { mode: 'exact', scores, found, missing: [], suggestion: null };
  const parts = await split(sources, found);
  const inAll = intersect(parts.map((one) => one.scores));
  if (inAll.size > 0)
    return { mode: 'split', scores: inAll, found: parts, missing: [], suggestion: null };
  return { ...partly(parts), suggestion: await suggestionFor(sources, parts) };
}

/** Replaces terms that are found nowhere by their parts. */
async function split(
  { engine, dictionary, words }: Sources,
  found: readonly Found[],
): Promise<readonly Found[]> {
  if (found.every(({ scores }) => scores.size > 0)) return found;
  const known = new Set(await words());
  const parts = await Promise.all(
    found.map(async (one) => {
      if (one.scores.size > 0 || one.term.exact) return [one];
      const texts = wordsOfSentence(dictionary, one.term.text);
      const finer = texts.length > 0 ? texts : [one.term.text];
      const all = await Promise.all(finer.map((text) => findTerm(engine, dictionary, plain(text))));
      const cut = await Promise.all(all.map((part) => cutFound(engine, dictionary, known, part)));
      return cut.flat();
    }),
  );
  return parts.flat();
}

const plain = (text: string): Term => ({ text, exact: false });

async function cutFound(
  engine: Engine,
  dictionary: Dictionary,
  known: ReadonlySet<string>,
  part: Found,
): Promise<readonly Found[]> {
  if (part.scores.size > 0) return [part];
  const isKnown = (word: string) => known.has(word) || meaningsOf(dictionary, word).length > 0;
  const words = cutCompound(part.term.text, isKnown);
  if (!words) return [part];
  const all = await Promise.all(words.map((text) => findTerm(engine, dictionary, plain(text))));
  return all.every(({ scores }) => scores.size > 0) ? all : [part];
}

/** As many terms as can be found together, the rarest first; nothing unless they are at least half of what was asked. */
function partly(found: readonly Found[]): Omit<Answer, 'suggestion'> {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.scores.size - b.scores.size)) {
    const together = intersect([...kept, one].map(({ scores }) => scores));
    if (together.size > 0) kept.push(one);
  }
  const missing = found.filter((one) => !kept.includes(one)).map(({ term }) => term.text);
  const size = (texts: readonly string[]) => texts.join('').length;
  if (kept.length === 0 || size(kept.map(({ term }) => term.text)) < size(missing))
    return { mode: 'none', scores: new Map(), found: [], missing };
  const inOrder = found.filter((one) => kept.includes(one));
  const scores = intersect(kept.map((one) => one.scores));
  return { mode: 'partly', scores, found: inOrder, missing };
}

/** The query with every unknown term replaced by the nearest word of the texts; null if one has none. */
async function suggestionFor({ words }: Sources, found: readonly Found[]): Promise<string | null> {
  if (found.length === 0 || found.every(({ scores }) => scores.size > 0)) return null;
  const known = await words();
  const better = found.map(({ term, scores }) =>
    scores.size > 0 ? term.text : nearestWord(term.text, known),
  );
  return better.includes(null) ? null : better.join(' ');
}
