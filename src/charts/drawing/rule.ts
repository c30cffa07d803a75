import { ascending } from 'd3-array';
import { svg, type Markup } from '../../markup.ts';
import type { Box } from './box.ts';
import { ink } from './ink.ts';

type Span = readonly [number, number];

/** From a line to the nearest edge of a text, in px. */
const CLEAR = 3;

const STROKES = {
  rule: svg`stroke="${ink.rule}" class="chart-rule"`,
  target: svg`stroke="${ink.target}" stroke-width="2" stroke-dasharray="6 3" class="chart-target"`,
  cut: svg`stroke="${ink.quiet}" stroke-width="2" stroke-dasharray="2 4" class="chart-cut"`,
} as const;

type Stroke = keyof typeof STROKES;

/** A vertical line that stops at every text in its way. */
export const upright = (stroke: Stroke, x: number, ends: Span, texts: readonly Box[]): Markup =>
  path(
    stroke,
    open(ends, texts.filter((box) => isBetween(x, [box.left, box.right])).map(yOf)).map(
      ([from, to]) => `M${x} ${from}V${to}`,
    ),
  );

/** A horizontal line that stops at every text in its way. */
export const level = (stroke: Stroke, y: number, ends: Span, texts: readonly Box[]): Markup =>
  path(
    stroke,
    open(ends, texts.filter((box) => isBetween(y, [box.top, box.bottom])).map(xOf)).map(
      ([from, to]) => `M${from} ${y}H${to}`,
    ),
  );

const path = (stroke: Stroke, pieces: readonly string[]): Markup =>
  pieces.length === 0 ? svg`` : svg`<path d="${pieces.join('')}" fill="none" ${STROKES[stroke]}/>`;

const isBetween = (at: number, [from, to]: Span): boolean => at > from - CLEAR && at < to + CLEAR;

const xOf = ({ left, right }: Box): Span => [left, right];
const yOf = ({ top, bottom }: Box): Span => [top, bottom];

/** What is left of a line between its ends when gaps are taken out of it. */
function open([start, end]: Span, gaps: readonly Span[]): readonly Span[] {
  const inOrder = [...gaps].sort((a, b) => ascending(a[0], b[0]));
  const froms = inOrder.reduce<readonly number[]>(
    (reached, gap) => [...reached, Math.max(reached.at(-1) ?? start, gap[1] + CLEAR)],
    [start],
  );
  return froms
    .map((from, index): Span => [from, Math.min(end, (inOrder[index]?.[0] ?? Infinity) - CLEAR)])
    .filter(([from, to]) => to - from > 1);
}
