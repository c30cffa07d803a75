import { changeBetween, type Change } from '../figure/change.ts';
import type { PlacedResult } from '../dataset.ts';
import type { Figure } from '../figure/figure.ts';
import {
  directedTarget,
  directionOf,
  isReached,
  type Direction,
  type Target,
} from '../figure/target.ts';

/** How a value moved since the year before; `incomparable` if the question or the unit changed. */
export type Movement = 'up' | 'down' | 'flat' | 'incomparable' | 'noPrevious' | 'noNumber';

/** Where a result stands: against its target (null: cannot be told) and against the year before. */
export type Standing = Readonly<{
  reached: boolean | null;
  movement: Movement;
  direction: Direction | null;
}>;

export const standingOf = (placed: PlacedResult): Standing => ({
  reached: reachedOf(placed),
  movement: movementOf(placed),
  direction: betterDirection(placed),
});

/** The target that the ward's report states for this result; null if it states none. */
export function ownTargetOf({ strategy, result, indicator }: PlacedResult): Target | null {
  const own = strategy.outcomes[(result.outcome ?? 0) - 1];
  return own ? directedTarget(own.target, indicator?.direction ?? null) : null;
}

/** The target of the common indicator, for a result that asks its question; null for all others. */
export const commonTargetOf = ({ result, indicator }: PlacedResult): Target | null =>
  result.comparability === 'same' ? (indicator?.target ?? null) : null;

/** The ward's own target for a result, else the common one. */
export const targetOf = (placed: PlacedResult): Target | null =>
  ownTargetOf(placed) ?? commonTargetOf(placed);

/** Whether a result reaches a target, its own if no other is given; null if that cannot be told. */
export const reachedOf = (placed: PlacedResult, target = targetOf(placed)): boolean | null =>
  isReached(placed.result.value, target, comparablePrevious(placed));

/** The change since the previous year; null if a value is missing or a changed question stands between them. */
export const changeOf = (placed: PlacedResult): Change | null =>
  changeBetween(comparablePrevious(placed), placed.result.value, betterDirection(placed));

/** In which direction a result gets better: as its indicator says, else as its target says. */
export const betterDirection = (placed: PlacedResult): Direction | null =>
  placed.indicator?.direction ?? directionOf(targetOf(placed));

/** The unit in which a result is read: as printed, else that of what it is compared with. */
export const unitOf = (placed: PlacedResult): string | null =>
  placed.result.value?.unit ??
  placed.result.previous?.unit ??
  targetOf(placed)?.unit ??
  placed.indicator?.unit ??
  null;

/** The previous value, unless it answered another question. */
const comparablePrevious = ({ result }: PlacedResult): Figure | null =>
  result.break === null ? result.previous : null;

function movementOf(placed: PlacedResult): Movement {
  const { value, previous } = placed.result;
  if (value?.number == null) return 'noNumber';
  if (previous?.number == null) return 'noPrevious';
  return changeOf(placed)?.trend ?? 'incomparable';
}
