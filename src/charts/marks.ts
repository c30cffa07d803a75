import { svg, type Markup } from '../markup.ts';
import { ink } from './ink.ts';
import { textWidth } from './label.ts';
import { SIZE } from './layout.ts';

/** Marks of one kind: the ring is larger by no more than shows it around a dot in the same place. */
const RING = 7.5;
const DOT = 6;

/** The previous value: a hollow ring. */
export const previousMark = (x: number, y: number): Markup =>
  svg`<circle cx="${x}" cy="${y}" r="${RING}" fill="${ink.paper}" stroke="${ink.mark}" stroke-width="2" class="chart-previous"/>`;

/** The current value: a solid dot, drawn over the ring and parted from it by an edge of paper. */
export const currentMark = (x: number, y: number): Markup =>
  svg`<circle cx="${x}" cy="${y}" r="${DOT}" fill="${ink.mark}" stroke="${ink.paper}" stroke-width="2" paint-order="stroke" class="chart-current"/>`;

/** The line that joins both values. */
export const span = (from: number, to: number, y: number): Markup =>
  svg`<line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="${ink.mark}" stroke-width="3" class="chart-span"/>`;

type LegendOptions = Readonly<{
  x: number;
  y: number;
  previous: string | null;
  current: string | null;
}>;

/** Names the years of the marks, set flush right at `x`; null for a mark that does not occur. */
export function legend({ x, y, previous, current }: LegendOptions): Markup {
  const currentAt = current === null ? x : x - entryWidth(current);
  const previousAt = previous === null ? currentAt : currentAt - entryWidth(previous) - 12;
  return svg`<g>${previous !== null && entry(previousMark, previous, previousAt, y)}${current !== null && entry(currentMark, current, currentAt, y)}</g>`;
}

const entryWidth = (label: string): number => 24 + textWidth(label, SIZE.small);

const entry = (mark: typeof currentMark, label: string, x: number, y: number): Markup =>
  svg`${mark(x + 10, y)}<text x="${x + 24}" y="${y + 5}" font-size="${SIZE.small}" fill="${ink.text}" class="chart-text">${label}</text>`;
