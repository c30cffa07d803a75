import { decimals, difference } from './difference.ts';
import type { Figure } from './figure.ts';
import type { Direction } from './target.ts';
import { isSameUnit, printedUnit } from './unit.ts';

/**
 * The difference of two figures in their unit; `decimals` is how many it is to show, as many as both are printed with
 * and as it has. `verdict` says whether that is better, `unclear` if it is no larger than its margin; null if it is none
 * or no direction is known.
 */
export type Change = Readonly<{
  amount: number;
  decimals: number;
  unit: string | null;
  trend: 'up' | 'down' | 'flat';
  verdict: 'better' | 'worse' | 'unclear' | null;
  margin: Margin | null;
}>;

/** A margin in points; `atLeast` if fewer people answered than it was computed with. */
export type Margin = Readonly<{ points: number; atLeast: boolean }>;

/**
 * Current minus previous value, exact in decimals (95.0 − 82.40 = 12.6).
 * Null if either is missing or without a number, or the units differ.
 */
export function changeBetween(
  previous: Figure | null,
  current: Figure | null,
  direction: Direction | null,
  margin: Margin | null = null,
): Change | null {
  if (previous?.number == null || current?.number == null) return null;
  if (!isSameUnit(previous.unitName, current.unitName)) return null;
  const amount = difference(current.number, previous.number);
  const trend = amount > 0 ? 'up' : amount < 0 ? 'down' : 'flat';
  return {
    amount,
    decimals: Math.max(decimals(amount), sharedDecimals(previous, current)),
    unit: printedUnit(current) ?? printedUnit(previous),
    trend,
    verdict: isWithin(amount, margin) ? 'unclear' : verdictOf(trend, direction),
    margin,
  };
}

/** No change at all needs no margin to say so. */
const isWithin = (amount: number, margin: Margin | null): boolean =>
  margin !== null && amount !== 0 && Math.abs(amount) <= margin.points;

function verdictOf(trend: Change['trend'], direction: Direction | null): Change['verdict'] {
  if (trend === 'flat' || direction === null) return null;
  return (trend === 'up') === (direction === 'higher') ? 'better' : 'worse';
}

/** 16.3% and 17.3% share one decimal, 25.40% and 26.2% too, 81% and 86.0% none. */
const sharedDecimals = (...figures: readonly Figure[]): number =>
  Math.min(...figures.map(({ text }) => /\d[\d,]*(?:\.(\d+))?/.exec(text)?.[1]?.length ?? 0));
