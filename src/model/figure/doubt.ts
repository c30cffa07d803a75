import { ANY_NOTATION, type Notation } from './notation.ts';
import { directionOf, isReached, type Direction, type Target } from './target.ts';
import type { Figure } from './figure.ts';

/** A target that speaks of a comparison in which none can be read: it could never be told whether it is reached. */
export const isUnreadTarget = (
  { operator, text }: Pick<Target, 'operator' | 'text'>,
  { wordings }: Notation = ANY_NOTATION,
): boolean => operator === null && wordings.some(({ compares }) => compares.test(text));

/** A target that asks for the direction in which its indicator gets worse. */
export const isAgainst = (target: Target, direction: Direction | null): boolean =>
  direction !== null && !target.plain && (directionOf(target) ?? direction) !== direction;

/** A value and a target that both hold what can be compared, but not with each other (another unit, percent of a share). */
export const isIncomparable = (
  value: Figure | null,
  target: Target,
  previous: Figure | null,
): boolean =>
  value?.number != null &&
  target.operator !== null &&
  (target.relative === null || previous?.number != null) &&
  isReached(value, target, previous) === null;
