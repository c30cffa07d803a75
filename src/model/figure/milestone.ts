import type { Figure } from './figure.ts';
import { ANY_NOTATION, readIn, type Notation } from './notation.ts';

/** What a report says of a milestone: done, not done yet, words that say neither plainly, nothing. */
export type MilestoneState = 'done' | 'pending' | 'worded' | 'unstated';

/** Reads the words that are printed for a milestone; a number alone does not say whether it is done. */
export function milestoneState(
  value: Pick<Figure, 'text'> | null,
  notation: Notation = ANY_NOTATION,
): MilestoneState {
  if (value === null) return 'unstated';
  const { text } = value;
  const state = readIn(text, notation, ({ milestone: { pending, done } }) => {
    if (pending.test(text)) return 'pending';
    return done.test(text) ? 'done' : null;
  });
  return state ?? 'worded';
}
