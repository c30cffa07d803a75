import type { Lexicon } from '../words/lexicon.ts';
import { startsIn } from '../words/starts.ts';
import { NOTHING, type Answer, type Sources } from './answer.ts';
import { corrected } from './corrected.ts';
import { findTerm } from './find.ts';
import { answerByHead } from './head.ts';
import { asked, isFound, together, type Found } from './found.ts';
import { splitTerm } from './parts.ts';
import { isAnswer, shownOf, subsetsOf, type Subset } from './partly.ts';
import { longestAt } from './piece.ts';

/** Answers terms that are not found together: by their words, as they were meant, else without some of them. */
export async function answerInParts(sources: Sources, typed: readonly Found[]): Promise<Answer> {
  const { engine } = sources;
  const sentences = typed.map(({ term }) => term.text);
  const lexicon = await lexiconFor(sources, sentences);
  const terms = await Promise.all(
    typed.map(({ term }) => findTerm(engine, lexicon, term, Infinity)),
  );
  const total = (await engine.everything()).length;
  const sure = togetherOf('exact', terms) ?? (await meantBy(sources, terms, true));
  if (sure) return sure;
  const words = (await Promise.all(terms.map((one) => splitTerm(engine, lexicon, one)))).flat();
  const isTyped = words.length === terms.length;
  const answer =
    (isTyped ? togetherOf('split', words) : bestOf(lexicon, words, total)) ??
    (await meantBy(sources, terms, false)) ??
    (await meantBy(sources, words, false));
  if (answer) return answer;
  const some = partly(lexicon, words, total, isTyped);
  return some.mode === 'none' ? ((await answerByHead(sources, lexicon, words)) ?? some) : some;
}

/** What mistyped terms meant; `isSure` for single words that differ from what they were meant to be in one letter. */
async function meantBy(
  sources: Sources,
  found: readonly Found[],
  isSure: boolean,
): Promise<Answer | null> {
  const isMistyped = (one: Found) =>
    !isFound(one) && !one.term.isExact && !(isSure && /[ぁ-ん]|^.{0,3}$/u.test(one.term.text));
  if (!found.some(isMistyped)) return null;
  return togetherOf('corrected', await corrected(sources, found, isSure));
}

/** The words of a sentence, unless some of them say more of what is asked than all. */
function bestOf(lexicon: Lexicon, found: readonly Found[], total: number): Answer | null {
  const needed = asked(found);
  const [best] = needed.every(isFound) ? subsetsIn(lexicon, found, total) : [];
  if (!best || asked(best.left).length > 0) return null;
  const more = best.ids.length < FEW ? nearlyAll(lexicon, found.filter(isFound), total) : [];
  return { ...NOTHING, mode: 'split', groups: [best.ids, ...more, together(needed)], found };
}

/** Sets of words with something that is asked for among them. */
const subsetsIn = (
  lexicon: Lexicon,
  found: readonly Found[],
  total: number,
  most = Infinity,
): readonly Subset[] =>
  subsetsOf(lexicon, found, total, most).filter(({ kept }) => asked(kept).length > 0);

/** With so few hits for all words, those for nearly all of them follow. */
const FEW = 10;

const nearlyAll = (
  lexicon: Lexicon,
  found: readonly Found[],
  total: number,
): readonly (readonly string[])[] =>
  subsetsIn(lexicon, found, total, found.length - 1)
    .filter((one) => isAnswer(lexicon, one, false))
    .slice(0, SHOWN)
    .map((one) => shownOf(lexicon, one));

/** What is known of the words in sentences, word by word: what only begins inside of a known word need not be known. */
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

function togetherOf(mode: Answer['mode'], found: readonly Found[]): Answer | null {
  const ids = together(asked(found));
  return ids.length > 0 ? { ...NOTHING, mode, groups: [ids], found } : null;
}

/** So many sets of words are shown, or offered. */
const SHOWN = 4;

/** What is found with some of the words, the best of them first; all of it said. */
function partly(
  lexicon: Lexicon,
  found: readonly Found[],
  total: number,
  isTyped: boolean,
): Answer {
  const subsets = subsetsIn(lexicon, found, total);
  const missing = found.filter((one) => !isFound(one)).map(({ term }) => term.typed);
  const answers = subsets.filter((one) => isAnswer(lexicon, one, isTyped)).slice(0, SHOWN);
  const others = subsets.slice(0, SHOWN).map(offered);
  if (answers.length === 0) return { ...NOTHING, missing, others };
  const words = found.filter((one) => one.isTold || answers.some(({ kept }) => kept.includes(one)));
  const left = asked(answers[0]?.left ?? []).map(({ term }) => term.typed);
  const [leftOut, later] = answers.length === 1 ? [[...missing, ...left], []] : [missing, left];
  const groups = answers.map((one) => shownOf(lexicon, one));
  return {
    ...NOTHING,
    mode: 'partly',
    groups,
    found: words,
    missing: [...new Set(leftOut)],
    later,
    others,
  };
}

const offered = ({ kept, ids }: Subset) => ({
  query: kept.map(({ term }) => term.typed).join(' '),
  count: ids.length,
});
