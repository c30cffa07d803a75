import type { Engine } from '../index/engine.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Names } from '../words/names.ts';
import type { Found } from './found.ts';

/**
 * What a search found and how. `exact`: every term, as it was typed or in a spelling or meaning of it; `split`: a
 * sentence or compound by its words; `corrected`: mistyped words as they were meant; `partly`: without the terms in
 * `missing`; `question`: what answers how things stand; `none`: nothing, never something else. `others` are queries that
 * find something, offered but not run.
 */
export type Answer = Readonly<{
  mode: 'exact' | 'split' | 'corrected' | 'partly' | 'question' | 'none';
  /** The names of the records that were found, in groups: each comes before the next. */
  groups: readonly (readonly string[])[];
  /** Records that the question would rather have, each set for another reason. */
  preferred: readonly ReadonlySet<string>[];
  found: readonly Found[];
  /** What is in nothing that was found. */
  missing: readonly string[];
  /** What is not in what comes first, though in what follows. */
  later: readonly string[];
  others: readonly Readonly<{ query: string; count: number }>[];
}>;

/** What an answer needs: where to look, what is known at once, and what is known of words that begin like these texts. */
export type Sources = Readonly<{
  engine: Engine;
  names: Names;
  lexicon: (texts: readonly string[]) => Promise<Lexicon>;
}>;

export const NOTHING: Answer = {
  ...{ mode: 'none', groups: [], preferred: [], found: [], missing: [], later: [], others: [] },
};
