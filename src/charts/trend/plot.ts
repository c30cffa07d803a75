import { max } from 'd3-array';
import { scalePoint, tickFormat } from 'd3-scale';
import { MARK } from '../drawing/marks.ts';
import { scaleOf, type Scale } from '../drawing/scale.ts';
import { textLines } from '../text/lines.ts';
import { textWidth, widestText } from '../text/width.ts';

/** Font sizes in px. */
export const SIZE = { value: 14, small: 12, target: 13 } as const;

/** The height in px of the scale of values, and of a line of text. */
const DEPTH = 92;
export const LINE = 18;
const SAMPLE = 32;

type Sized = Readonly<{
  width: number;
  domain: readonly [number, number];
  unit: string;
  years: readonly string[];
  target: string | null;
}>;

/** Where the years and values of a trend stand, in px, and the lines of the label of its target. */
export type Plot = Readonly<{
  x: (index: number) => number;
  y: Scale;
  left: number;
  right: number;
  top: number;
  base: number;
  ticks: readonly Readonly<{ value: number; text: string }>[];
  targetLines: readonly string[];
  /** The years that are named, by their index: as many as do not meet, the newest always. */
  named: readonly number[];
}>;

export function plotOf({ width, domain, unit, years, target }: Sized): Plot {
  const targetLines = textLines(target ?? '', { size: SIZE.target, width: width - SAMPLE - 8 });
  const top = targetLines.length * LINE + 28;
  const base = top + DEPTH;
  const y = scaleOf(domain, [base, top]);
  const ticks = ticksOf(y, unit);
  const left =
    10 +
    widestText(
      ticks.map(({ text }) => text),
      SIZE.small,
    );
  const right = width - 4;
  const half = (max(years, (year) => textWidth(year, SIZE.small)) ?? 0) / 2;
  const pad = Math.max(MARK + 4, half);
  const point = scalePoint<number>()
    .domain(years.map((_, index) => index))
    .range([left + pad, right - pad]);
  const named = namedYears(years.length, 2 * half + 8, point.step());
  const x = (index: number) => Math.round((point(index) ?? 0) * 10) / 10;
  return { x, y, left, right, top, base, ticks, targetLines, named };
}

function ticksOf(y: Scale, unit: string): Plot['ticks'] {
  const whole = y.ticks(2).filter(Number.isInteger);
  const values = whole.length > 1 ? whole : y.ticks(3).filter(Number.isInteger);
  return values.map((value) => ({ value, text: `${format(value)}${unit}` }));
}

const format = tickFormat(0, 1, 1, ',d');

function namedYears(count: number, width: number, step: number): readonly number[] {
  const every = count < 2 ? 1 : Math.max(1, Math.ceil(width / step));
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % every === 0,
  );
}
