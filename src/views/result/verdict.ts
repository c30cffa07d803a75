import type { Attainment, TargetStatus } from '../../model/figure/attainment.ts';
import type { Words } from '../../text/words.ts';

/** How a value stands to its target, in words, also where that cannot be told; `short` leaves the margin out. */
export function verdictSaid(words: Words, { status, close }: Attainment, short = false): string {
  if (status === 'untold') return words.undecided;
  const text = words.attained[status];
  return close && !short ? words.withinMargin(text) : text;
}

/** The square that stands for a result in maps and heads of cards: those that fall short share one. */
export const SQUARE_KINDS = ['reached', 'missed', 'untold'] as const;
export type SquareKind = (typeof SQUARE_KINDS)[number];

export const squareOf = (status: TargetStatus): SquareKind =>
  status === 'notYet' ? 'missed' : status;

/** Squares in the order in which they are read: reached first, what cannot be told last. */
export const squaresOf = (statuses: readonly TargetStatus[]): readonly SquareKind[] =>
  statuses.map(squareOf).sort((a, b) => SQUARE_KINDS.indexOf(a) - SQUARE_KINDS.indexOf(b));
