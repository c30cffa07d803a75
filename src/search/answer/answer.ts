import type { Engine } from '../index/engine.ts';
import type { Scores } from '../index/scores.ts';
import type { Found } from './found.ts';
import type { Lexicon } from '../words/lexicon.ts';

/**
 * What a search found and how. `exact`: every term, as it was typed or in a spelling or meaning of it; `split`: a
 * sentence or compound by its words; `corrected`: mistyped words as they were meant; `partly`: without the terms in
 * `missing`; `none`: nothing, never something else. `others` are queries that find something, offered but not run.
 */
export type Answer = Readonly<{
  mode: 'exact' | 'split' | 'corrected' | 'partly' | 'none';
  scores: Scores;
  found: readonly Found[];
  missing: readonly string[];
  others: readonly Readonly<{ query: string; count: number }>[];
}>;

/** What an answer needs: where to look, and what is known of words that begin like these texts. */
export type Sources = Readonly<{
  engine: Engine;
  lexicon: (texts: readonly string[]) => Promise<Lexicon>;
}>;

export const NOTHING: Answer = {
  ...{ mode: 'none', scores: new Map(), found: [], missing: [], others: [] },
};
