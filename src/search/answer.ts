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
  const suggestion = await suggestionFor(sources, parts);
  return { ...partly(parts, terms), suggestion };
}

/** Replaces terms that are found nowhere by their parts. */
async function split(sources: Sources, found: readonly Found[]): Promise<readonly Found[]> {
  if (found.every(({ scores }) => scores.size > 0)) return found;
  const known = new Set(await sources.words());
  const parts = await Promise.all(
    found.map((one) =>
      one.scores.size > 0 || one.term.exact ? Promise.resolve([one]) : partsOf(sources, known, one),
    ),
  );
  return parts.flat();
}

async function partsOf(
  sources: Sources,
  known: ReadonlySet<string>,
  whole: Found,
): Promise<readonly Found[]> {
  const groups = wordsOfSentence(sources.dictionary, whole.term.text);
  const parts = await Promise.all(
    (groups.length > 0 ? groups : [[whole.term.text]]).map(async (group) => {
      const found = await Promise.all(group.map((text) => findPart(sources, known, text)));
      const all = found.flat();
      const isWhole = group.length === 1 || all.every(({ scores }) => scores.size > 0);
      return isWhole ? all : [{ ...whole, term: plain(group.join('')) }];
    }),
  );
  return parts.flat();
}

const plain = (text: string): Term => ({ text, exact: false });

/** A word of a sentence, or the known words that it is made of. */
async function findPart(
  { engine, dictionary }: Sources,
  known: ReadonlySet<string>,
  text: string,
): Promise<readonly Found[]> {
  const part = await findTerm(engine, dictionary, plain(text));
  if (part.scores.size > 0) return [part];
  const isKnown = (word: string) => known.has(word) || meaningsOf(dictionary, word).length > 0;
  const words = cutCompound(text, isKnown);
  if (!words) return [part];
  const all = await Promise.all(words.map((word) => findTerm(engine, dictionary, plain(word))));
  return all.every(({ scores }) => scores.size > 0) ? all : [part];
}

/**
 * As many terms as can be found together, the rarest first. Words that were typed on their own can be left out; of a
 * sentence more must be kept than is left out, or the answer would be about something else.
 */
function partly(found: readonly Found[], typed: readonly Term[]): Omit<Answer, 'suggestion'> {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.scores.size - b.scores.size)) {
    const together = intersect([...kept, one].map(({ scores }) => scores));
    if (together.size > 0) kept.push(one);
  }
  const left = found.filter((one) => !kept.includes(one)).map(({ term }) => term);
  const missing = left.map(({ text }) => text);
  const ofSentences = left.filter((term) => !typed.some(({ text }) => text === term.text));
  const size = (terms: readonly Term[]) => terms.map(({ text }) => text).join('').length;
  if (kept.length === 0 || size(kept.map(({ term }) => term)) <= size(ofSentences))
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
