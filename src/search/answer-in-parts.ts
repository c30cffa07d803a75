import type { Answer, Sources } from './sources.ts';
import { intersect, type Found } from './find.ts';
import { isName } from './name.ts';
import { typedPart, type Part } from './part.ts';
import { withoutSome } from './partly.ts';
import { splitTerm } from './parts.ts';
import { mistypedName, suggestionFor } from './suggest.ts';

/** Answers terms that are not found together: sentences and compounds by their words, else without some of them. */
export async function answerInParts(sources: Sources, found: readonly Found[]): Promise<Answer> {
  const typo = await mistypedName(sources, found);
  if (typo !== null) return { ...NOTHING, suggestion: typo };
  const parts = await split(sources, found);
  const asked = parts.filter(({ isTold }) => !isTold);
  const scores = intersect(asked.map((one) => one.scores));
  if (scores.size > 0)
    return { mode: 'split', scores, found: parts, missing: [], suggestion: null };
  const suggestion = await suggestionFor(sources, found, asked);
  return { ...withoutSome(sources.dictionary, parts), suggestion };
}

const NOTHING = { mode: 'none', scores: new Map(), found: [], missing: [] } as const;

/** Replaces terms that are found nowhere by their parts. */
async function split(sources: Sources, found: readonly Found[]): Promise<readonly Part[]> {
  if (found.every(({ scores }) => scores.size > 0)) return found.map(typedPart);
  const words = new Set(await sources.words());
  const isKnown = (word: string) => words.has(word) || isName(sources.dictionary, word);
  const parts = await Promise.all(
    found.map((one) =>
      one.scores.size > 0 || one.term.exact
        ? Promise.resolve([typedPart(one)])
        : splitTerm(sources, isKnown, one),
    ),
  );
  return parts.flat();
}
