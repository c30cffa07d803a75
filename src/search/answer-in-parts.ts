import { NOTHING, type Answer, type Sources } from './answer.ts';
import { corrected } from './corrected.ts';
import type { Scores } from './engine.ts';
import { findTerm } from './find.ts';
import { intersect, isFound, type Found } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { splitTerm } from './parts.ts';
import { isAnswer, subsetsOf, type Subset } from './partly.ts';

/** Answers terms that are not found together: by their words, as they were meant, else without some of them. */
export async function answerInParts(
  sources: Sources,
  lexicon: Lexicon,
  typed: readonly Found[],
): Promise<Answer> {
  const terms = await Promise.all(
    typed.map(({ term }) => findTerm(sources, lexicon, term, Infinity)),
  );
  const tries = [
    { mode: 'exact', find: () => Promise.resolve(terms) },
    { mode: 'corrected', find: () => corrected(sources.engine, lexicon, terms, true) },
    { mode: 'split', find: () => inWords(sources, lexicon, terms) },
    { mode: 'corrected', find: () => corrected(sources.engine, lexicon, terms, false) },
  ] as const;
  for (const { mode, find } of tries) {
    const answer = togetherOf(mode, await find());
    if (answer) return answer;
  }
  const words = await inWords(sources, lexicon, terms);
  const meant = await corrected(sources.engine, lexicon, words, false);
  return togetherOf('corrected', meant) ?? partly(lexicon, words, words.length === terms.length);
}

const asked = (found: readonly Found[]): readonly Found[] => found.filter(({ isTold }) => !isTold);

function togetherOf(mode: Answer['mode'], found: readonly Found[]): Answer | null {
  const scores = intersect(asked(found).map((one) => one.scores));
  return scores.size > 0 ? { ...NOTHING, mode, scores, found } : null;
}

/** Replaces terms that are found nowhere by their words. */
async function inWords(
  sources: Sources,
  lexicon: Lexicon,
  found: readonly Found[],
): Promise<readonly Found[]> {
  const parts = await Promise.all(
    found.map((one) =>
      isFound(one) || one.term.isExact ? Promise.resolve([one]) : splitTerm(sources, lexicon, one),
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
