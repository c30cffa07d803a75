import { changeBetween } from './change.ts';
import { targetOf, type PlacedResult } from './dataset.ts';
import type { Indicator } from './framework.ts';
import type { Result } from './strategy.ts';
import { directionOf, isReached, type Direction, type Target } from './target.ts';

/** How a value moved since the year before; `incomparable` if the question or the unit changed. */
export type Movement = 'up' | 'down' | 'flat' | 'incomparable' | 'noPrevious' | 'noNumber';

/** Where a result stands: against its target (null: cannot be told) and against the year before. */
export type Standing = Readonly<{
  reached: boolean | null;
  movement: Movement;
  direction: Direction | null;
}>;

export function standingOf(placed: PlacedResult): Standing {
  const { result, indicator } = placed;
  const target = targetOf(placed);
  return {
    reached: isReached(result.value, target, result.previous),
    movement: movementOf(result),
    direction: betterDirection(indicator, target),
  };
}

/** In which direction a result gets better: as its indicator says, else as its target says. */
export const betterDirection = (
  indicator: Indicator | null,
  target: Target | null,
): Direction | null => indicator?.direction ?? directionOf(target);

function movementOf({ value, previous, break: broken }: Result): Movement {
  if (value?.number == null) return 'noNumber';
  if (previous?.number == null) return 'noPrevious';
  const change = broken === null ? changeBetween(previous, value, null) : null;
  return change?.trend ?? 'incomparable';
}
