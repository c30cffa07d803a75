import type { Dictionary } from './dictionary.ts';
import type { Engine, Scores } from './engine.ts';
import type { Part } from './part.ts';

/**
 * What a search found and how. `exact`: every term, as it was typed or in a spelling or meaning of it; `split`: a
 * sentence or compound by its parts; `partly`: without the terms in `missing`; `none`: nothing, never something else.
 * `suggestion` is a query that finds something, offered but not run.
 */
export type Answer = Readonly<{
  mode: 'exact' | 'split' | 'partly' | 'none';
  scores: Scores;
  found: readonly Part[];
  missing: readonly string[];
  suggestion: string | null;
}>;

/** What an answer needs: where to look, what is known, and the words of the texts. */
export type Sources = Readonly<{
  engine: Engine;
  dictionary: Dictionary;
  words: () => Promise<readonly string[]>;
}>;
