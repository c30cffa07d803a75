import { max, pairs } from 'd3-array';
import { svg, type Markup } from '../markup.ts';
import { textBox } from './drawing/box.ts';
import { frame } from './drawing/frame.ts';
import { ink } from './drawing/ink.ts';
import { labelMarkup, type Label } from './drawing/label.ts';
import { currentMark, previousMark } from './drawing/marks.ts';
import { level, upright } from './drawing/rule.ts';
import { cutLabels, valueLabels, yearLabels } from './trend/labels.ts';
import { lineMarkup } from './trend/line.ts';
import { LINE, plotOf, SIZE, type Plot } from './trend/plot.ts';
import type { TrendYear } from './trend/year.ts';

export type TrendPoint = TrendYear;

/** One measure over the years on a scale of its own; `unit` stands at the numbers of its axis. */
export type Trend = Readonly<{
  id: string;
  title: string;
  description: string;
  domain: readonly [number, number];
  unit?: string;
  target: Readonly<{ value: number; label: string }> | null;
  breakLabel: string;
  points: readonly TrendPoint[];
}>;

/** A line of dots over the years with the target as a dashed line, drawn for a width in px. */
export function trendChart(trend: Trend, width = 300): Markup {
  const { points, domain, target } = trend;
  const years = points.map(({ label }) => label);
  const unit = trend.unit ?? '';
  const plot = plotOf({ width, domain, unit, years, target: target?.label ?? null });
  const values = valueLabels(points, plot, target?.value ?? null);
  const cuts = cutsOf(points, plot);
  const below = [...yearLabels(points, plot), ...cutLabels(cuts, trend.breakLabel, plot)];
  const boxes = values.map(textBox);
  const content = svg`${valueAxis(plot, values)}
${target && targetMarkup(target.value, plot, values)}
${cuts.map((x) => upright('cut', x, [plot.top - 12, plot.base], boxes))}
${lineMarkup(points, plot)}
${points.map((point, index) => marks(point, plot.x(index), plot))}
${[...values, ...below].map(labelMarkup)}`;
  const height = (max(below, ({ y }) => y) ?? plot.base) + 8;
  return frame({ ...trend, width, height }, content);
}

/** Where the line is cut: halfway between the two years. */
const cutsOf = (points: readonly TrendPoint[], { x }: Plot): readonly number[] =>
  pairs(points.map(({ isBroken }, index) => ({ isBroken, x: x(index) }))).flatMap(([from, to]) =>
    to.isBroken ? [(from.x + to.x) / 2] : [],
  );

/** Level lines that stop at texts, with their numbers to the left; the lowest carries the years. */
function valueAxis({ ticks, y, left, right, base }: Plot, values: readonly Label[]): Markup {
  const ends = [left, right] as const;
  const boxes = values.map(textBox);
  return svg`${ticks.map(({ value }) => level('rule', y(value), ends, boxes))}
<path d="M${left} ${base}H${right}" fill="none" stroke="${ink.quiet}" class="chart-base"/>
${ticks.map(({ value, text }) =>
  labelMarkup({
    ...{ text, x: left - 6, y: y(value) + 4, size: SIZE.small },
    ...{ anchor: 'end', tone: 'quiet', strong: false },
  }),
)}`;
}

/** The target's line, and above the chart its label beside a piece of that line. */
function targetMarkup(value: number, plot: Plot, values: readonly Label[]): Markup {
  const { y, left, right, targetLines } = plot;
  const labels = targetLines.map((text, index): Label => ({
    ...{ text, x: 36, y: 16 + index * LINE, size: SIZE.target },
    ...{ anchor: 'start', tone: 'target', strong: true },
  }));
  return svg`${level('target', y(value), [left, right], values.map(textBox))}
${level('target', 11, [4, 30], [])}
${labels.map(labelMarkup)}`;
}

const marks = ({ value, isBorrowed, original }: TrendPoint, x: number, { y }: Plot): Markup =>
  svg`${original && originalMark(x, y(original.value))}${value !== null && (isBorrowed ? previousMark : currentMark)(x, y(value))}`;

/** The value as first printed: a cross. */
const originalMark = (x: number, y: number): Markup =>
  svg`<path d="M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x - 5} ${y + 5}L${x + 5} ${y - 5}" fill="none" stroke="${ink.quiet}" stroke-width="2" class="chart-original"/>`;
