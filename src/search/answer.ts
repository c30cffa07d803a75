import type { Engine, Scores } from './engine.ts';
import type { Found } from './found.ts';
import type { Lexicon } from './lexicon.ts';

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

/** How much must be known: names alone, these with hints, all words of the texts with their readings, or everything. */
export type Need = 'names' | 'hints' | 'words' | 'all';

/** What an answer needs: where to look, and what is known. */
export type Sources = Readonly<{
  engine: Engine;
  lexicon: (need: Need) => Promise<Lexicon>;
}>;

export const NOTHING: Answer = {
  ...{ mode: 'none', scores: new Map(), found: [], missing: [], others: [] },
};
