import { svg, type Markup } from '../../markup.ts';
import type { Box } from './box.ts';
import { currentMark, MARK, previousMark, span, whisker } from './marks.ts';
import type { Scale } from './scale.ts';

/** A value and its margin of error to either side, both in the unit of the scale; null for none. */
export type Valued = Readonly<{ value: number; margin: number | null }>;

/** A previous and a current value on one scale. */
export type Pair = Readonly<{ previous: Valued | null; current: Valued | null }>;

/** Whiskers of both values stand a little apart, so that each is seen to belong to its mark. */
const APART = 5;

/** The marks of both values, joined, with their whiskers. */
export function pairMarkup({ previous, current }: Pair, x: Scale, y: number): Markup {
  return svg`${previous && current && span(x(previous.value), x(current.value), y)}
${previous && whiskerOf(previous, x, current ? y - APART : y)}
${current && whiskerOf(current, x, previous ? y + APART : y)}
${previous && previousMark(x(previous.value), y)}
${current && currentMark(x(current.value), y)}`;
}

/** What the marks and whiskers cover; null without any value. */
export function pairBox({ previous, current }: Pair, x: Scale, y: number): Box | null {
  const boxes = [previous, current].flatMap((value) => (value ? [valueBox(value, x, y)] : []));
  return boxes.reduce<Box | null>(
    (all, { left, right, top, bottom }) => ({
      left: Math.min(all?.left ?? left, left),
      right: Math.max(all?.right ?? right, right),
      ...{ top, bottom },
    }),
    null,
  );
}

const valueBox = ({ value, margin }: Valued, x: Scale, y: number): Box => ({
  left: Math.min(x(value) - MARK, x(value - (margin ?? 0)) - 1),
  right: Math.max(x(value) + MARK, x(value + (margin ?? 0)) + 1),
  ...{ top: y - MARK, bottom: y + MARK },
});

const whiskerOf = ({ value, margin }: Valued, x: Scale, y: number): Markup =>
  margin === null ? svg`` : whisker(x(value - margin), x(value + margin), y);
