import { cumsum } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { svg, type Markup } from '../markup.ts';
import type { Drawing } from './drawing/drawing.ts';
import { labelMarkup, type Label } from './drawing/label.ts';
import { currentMark, whisker } from './drawing/marks.ts';
import { level, upright } from './drawing/rule.ts';
import { textWidth, widestText } from './text/width.ts';

/** A figure that was measured several times: the middle of them as a dot, the least and the greatest as ends of a line. */
export type Interval = Readonly<{
  label: string;
  median: number;
  least: number;
  most: number;
  text: string;
}>;

export type IntervalGroup = Readonly<{ heading: string; rows: readonly Interval[] }>;

/**
 * Ratios on a logarithmic scale, so that half and twice as much stand equally far from 1. `domain` holds all of them and
 * is above zero; `ticks` are within it, with their texts.
 */
export type Intervals = Readonly<{
  domain: readonly [number, number];
  ticks: readonly Readonly<{ value: number; text: string }>[];
  target: Readonly<{ value: number; label: string }> | null;
  groups: readonly IntervalGroup[];
}>;

const SIZE = { heading: 15, label: 14, small: 13 } as const;
const EDGE = 12;
const ROW = 30;
const HEADING = 34;
const AXIS = 34;

/** Rows of intervals in groups with a heading, and the target as a dashed line through all of them. */
export function intervalDrawing(chart: Intervals, width: number): Drawing {
  const across = acrossOf(chart, width);
  const top = chart.target ? 28 : 4;
  const heights = chart.groups.map(({ rows }) => HEADING + rows.length * ROW);
  const bottoms = [...cumsum([top, ...heights])];
  const bottom = bottoms.at(-1) ?? top;
  const content = svg`${chart.groups.map((group, at) => groupMarkup(chart, group, across, bottoms[at] ?? top))}
${chart.target && targetLabel(chart.target, across)}
${chart.ticks.map(({ value, text }) => tickLabel(text, across.x(value), bottom + 18))}`;
  return { content, width, height: bottom + AXIS };
}

/** The room of the scale between the labels and the texts of the rows, in px. */
type Across = Readonly<{
  x: (value: number) => number;
  left: number;
  right: number;
  width: number;
}>;

function acrossOf({ groups, domain }: Intervals, width: number): Across {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (texts: readonly string[]) => 2 * EDGE + widestText(texts, SIZE.label);
  const left = widest(rows.map(({ label }) => label));
  const right = width - widest(rows.map(({ text }) => text));
  const scale = scaleLog()
    .domain(domain)
    .range([left + EDGE, right - EDGE])
    .clamp(true);
  return { x: (value) => Math.round(scale(value) * 10) / 10, left, right, width };
}

const tickLabel = (text: string, x: number, y: number): Markup =>
  labelMarkup({ ...plain(text, x, y), size: SIZE.small, anchor: 'middle', tone: 'quiet' });

/** Lines stand behind the rows of a group and leave its heading free. */
function groupMarkup(
  { ticks, target }: Intervals,
  { heading, rows }: IntervalGroup,
  { x, left, right, width }: Across,
  top: number,
): Markup {
  const ends = [top + HEADING - 4, top + HEADING + rows.length * ROW - 4] as const;
  return svg`${labelMarkup({ ...plain(heading, EDGE, top + 22), size: SIZE.heading, strong: true })}
${level('rule', ends[0], [EDGE, width - EDGE], [])}
${ticks.map(({ value }) => upright('rule', x(value), ends, []))}
${target && upright('target', x(target.value), ends, [])}
${rows.map((row, at) => rowMarkup(row, x, [left, right], ends[0] + (at + 0.5) * ROW))}`;
}

const rowMarkup = (
  { label, text, median, least, most }: Interval,
  x: Across['x'],
  [left, right]: readonly [number, number],
  y: number,
): Markup =>
  svg`${labelMarkup({ ...plain(label, left - EDGE, y + 5), anchor: 'end' })}
${whisker(x(least), x(most), y)}
${currentMark(x(median), y)}
${labelMarkup(plain(text, right + EDGE, y + 5))}`;

function targetLabel({ value, label }: NonNullable<Intervals['target']>, { x, width }: Across) {
  const half = textWidth(label, SIZE.small) / 2 + EDGE;
  const middle = Math.max(half, Math.min(x(value), width - half));
  return labelMarkup({
    ...{ ...plain(label, middle, 18), size: SIZE.small, anchor: 'middle' },
    ...{ tone: 'target', strong: true },
  });
}

const plain = (text: string, x: number, y: number): Label => ({
  ...{ text, x, y, size: SIZE.label, anchor: 'start', tone: 'text', strong: false },
});
