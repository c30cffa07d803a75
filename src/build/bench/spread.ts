import { max, median, min } from 'd3-array';

/** The middle of several figures, and the least and the greatest of them. */
export type Spread = Readonly<{ median: number; least: number; most: number }>;

export function spreadOf(figures: readonly number[]): Spread {
  const [middle, least, most] = [median(figures), min(figures), max(figures)];
  if (middle === undefined || least === undefined || most === undefined)
    throw new RangeError('missing figures');
  return { median: middle, least, most };
}

/** The middle, and both ends, as cells of a table with so many decimals. */
export const spreadCells = (
  { median, least, most }: Spread,
  decimals: number,
): readonly [middle: string, ends: string] => [
  median.toFixed(decimals),
  [least, most].map((one) => one.toFixed(decimals)).join(', '),
];
