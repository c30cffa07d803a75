import type { PlacedResult } from '../../model/dataset.ts';
import { directionOf } from '../../model/figure/target.ts';
import { targetOf } from '../../model/standing/standing.ts';
import type { Measure } from '../../charts/measure/measure.ts';

/**
 * How far a value falls short of its target as a part of the scale it is drawn on (0–1), below zero for one that lies
 * beyond it; null where no target is drawn.
 */
export function distanceOf(placed: PlacedResult, drawn: Measure | null): number | null {
  const direction = directionOf(targetOf(placed));
  if (!drawn?.current || !drawn.target || direction === null) return null;
  const [from, to] = drawn.domain;
  const gap = (drawn.target.value - drawn.current.value) / (to - from);
  return direction === 'higher' ? gap : -gap;
}

/** Those that fall short first, the farthest of them first; what cannot be told last. */
export function fartherFirst(a: number | null, b: number | null): number {
  return (b ?? -Infinity) === (a ?? -Infinity) ? 0 : (b ?? -Infinity) - (a ?? -Infinity);
}
