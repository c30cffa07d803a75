import { NOTHING, type Answer, type Sources } from './answer.ts';
import { corrected } from './corrected.ts';
import type { Engine } from '../index/engine.ts';
import type { Scores } from '../index/scores.ts';
import { startsIn } from '../words/starts.ts';
import { longestAt } from './split.ts';
import { findTerm } from './find.ts';
import { intersect, isFound, type Found } from './found.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { splitTerm } from './parts.ts';
import { isAnswer, subsetsOf, type Subset } from './partly.ts';

/** Answers terms that are not found together: by their words, as they were meant, else without some of them. */
export async function answerInParts(sources: Sources, typed: readonly Found[]): Promise<Answer> {
  const { engine } = sources;
  const known = await lexiconFor(
    sources,
    typed.map(({ term }) => term.text),
  );
  const terms = await Promise.all(typed.map(({ term }) => findTerm(engine, known, term, Infinity)));
  const tries = [
    { mode: 'exact', find: () => Promise.resolve(terms) },
    { mode: 'corrected', find: async () => corrected(sources, terms, true) },
    { mode: 'split', find: () => inWords(engine, known, terms) },
    { mode: 'corrected', find: async () => corrected(sources, terms, false) },
  ] as const;
  for (const { mode, find } of tries) {
    const answer = togetherOf(mode, await find());
    if (answer) return answer;
  }
  const words = await inWords(engine, known, terms);
  const meant = await corrected(sources, words, false);
  return togetherOf('corrected', meant) ?? partly(known, words, words.length === terms.length);
}

/**
 * What is known of the words in sentences, word by word: what only begins inside of a known word need not be known.
 */
async function lexiconFor({ lexicon }: Sources, sentences: readonly string[]): Promise<Lexicon> {
  let known = await lexicon(sentences);
  for (let count = 0, starts = sentences; starts.length > count;) {
    count = starts.length;
    const lengthAt = (text: string) => (starts.includes(text) ? longestAt(known, text) : null);
    starts = [...new Set([...starts, ...sentences.flatMap((one) => startsIn(one, lengthAt))])];
    known = await lexicon(starts);
  }
  return known;
}

const asked = (found: readonly Found[]): readonly Found[] => found.filter(({ isTold }) => !isTold);

function togetherOf(mode: Answer['mode'], found: readonly Found[]): Answer | null {
  const scores = intersect(asked(found).map((one) => one.scores));
  return scores.size > 0 ? { ...NOTHING, mode, scores, found } : null;
}

/** Replaces terms that are found nowhere by their words. */
async function inWords(
  engine: Engine,
  lexicon: Lexicon,
  found: readonly Found[],
): Promise<readonly Found[]> {
  const parts = await Promise.all(
    found.map((one) =>
      isFound(one) || one.term.isExact ? Promise.resolve([one]) : splitTerm(engine, lexicon, one),
    ),
  );
  return parts.flat();
}

/** So many sets of words are shown, or offered. */
const SHOWN = 4;

/** What is found with some of the words, the best of them first; all of it said. */
function partly(lexicon: Lexicon, found: readonly Found[], isTyped: boolean): Answer {
  const subsets = subsetsOf(lexicon, asked(found));
  const missing = found.filter((one) => !isFound(one)).map(({ term }) => term.typed);
  const answers = subsets.filter((one) => isAnswer(lexicon, one, isTyped)).slice(0, SHOWN);
  const others = subsets.slice(0, SHOWN).map(offered);
  if (answers.length === 0) return { ...NOTHING, missing, others };
  const words = found.filter((one) => one.isTold || answers.some(({ kept }) => kept.includes(one)));
  const left = answers.length === 1 ? (answers[0]?.left ?? []) : [];
  const leftOut = [...new Set([...missing, ...left.map(({ term }) => term.typed)])];
  return { mode: 'partly', scores: inTurn(answers), found: words, missing: leftOut, others };
}

/** What every set found, what is in the first before all else. */
const inTurn = (subsets: readonly Subset[]): Scores =>
  new Map(
    [...subsets]
      .map(({ scores }, at) => ({ scores, before: TURN * (subsets.length - at) }))
      .reverse()
      .flatMap(({ scores, before }) => [...scores].map(([id, score]) => [id, before + score])),
  );

const TURN = 100;

const offered = ({ kept, scores }: Subset) => ({
  query: kept.map(({ term }) => term.typed).join(' '),
  count: scores.size,
});
