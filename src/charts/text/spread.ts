import { textWidth } from './width.ts';

/** A text that is to stand with its middle at `x`, in px. */
export type Wish = Readonly<{ text: string; size: number; x: number }>;

/** Between two texts in one line, in px. */
const GAP = 8;

/**
 * The middles of one or two texts in one line, in the order they are given: where they would meet, both give way by as
 * much, and neither leaves the line.
 */
export function spread(
  wishes: readonly Wish[],
  line: readonly [number, number],
): readonly number[] {
  const [first, second] = wishes;
  if (!first) return [];
  if (!second) return [within(first.x, halfOf(first), line)];
  const apart = halfOf(first) + GAP + halfOf(second);
  const excess = Math.max(0, apart - (second.x - first.x)) / 2;
  const left = within(first.x - excess, halfOf(first), [
    line[0],
    line[1] - apart - halfOf(second) + halfOf(first),
  ]);
  return [left, within(second.x + excess, halfOf(second), [left + GAP + halfOf(first), line[1]])];
}

const halfOf = ({ text, size }: Wish): number => textWidth(text, size) / 2;

const within = (x: number, half: number, [start, end]: readonly [number, number]): number =>
  Math.max(start + half, Math.min(x, end - half));
