import { isInName } from '../index/scores.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { NOTHING, type Answer, type Sources } from './answer.ts';
import { findTerm } from './find.ts';
import { asked, isFound, together, type Found } from './found.ts';
import { wordTerm } from './query.ts';

/**
 * What is called by the end of a compound of which the beginning is not known: 誤差 for 標本誤差. Null if more than one
 * word is not found, or nothing is called so.
 */
export async function answerByHead(
  { engine }: Sources,
  lexicon: Lexicon,
  found: readonly Found[],
): Promise<Answer | null> {
  const [word, ...others] = asked(found).filter((one) => !isFound(one) && !one.term.isExact);
  if (!word || others.length > 0) return null;
  for (const head of headsOf(lexicon, word.term.text)) {
    const named = withNames(await findTerm(engine, lexicon, wordTerm(head)));
    const kept = found.map((one) => (one === word ? named : one));
    const ids = together(asked(kept));
    const missing = [word.term.text.slice(0, -head.length)];
    if (ids.length > 0) return { ...NOTHING, mode: 'partly', groups: [ids], found: kept, missing };
  }
  return null;
}

/** The known words that a compound ends in, the longest first. */
const headsOf = ({ isKnown, isCommon }: Lexicon, text: string): readonly string[] =>
  COMPOUND.test(text)
    ? Array.from({ length: text.length - 2 }, (_, cut) => text.slice(cut + 1)).filter(
        (head) => isKnown(head) && !isCommon(head),
      )
    : [];

const COMPOUND = /^[\p{Script=Han}々ァ-ヶー]{3,}$/u;

/** What was found, where it stands in a name. */
const withNames = (found: Found): Found => ({
  ...found,
  scores: new Map([...found.scores].filter(([, score]) => isInName(score))),
});
