import { svg, type Markup } from '../markup.ts';
import { ink } from './ink.ts';

const RADIUS = 7;

/** The previous value: a hollow circle. */
export const previousMark = (x: number, y: number): Markup =>
  svg`<circle cx="${x}" cy="${y}" r="${RADIUS - 1}" fill="${ink.paper}" stroke="${ink.mark}" stroke-width="2.5" class="chart-previous"/>`;

/** The current value: a solid circle. */
export const currentMark = (x: number, y: number): Markup =>
  svg`<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${ink.mark}" class="chart-current"/>`;

/** The line that joins both values. */
export const span = (from: number, to: number, y: number): Markup =>
  svg`<line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="${ink.mark}" stroke-width="3" class="chart-span"/>`;

type LegendOptions = Readonly<{ x: number; y: number; previous: string; current: string }>;

/** Names the years of both marks, set flush right at `x`. */
export function legend({ x, y, previous, current }: LegendOptions): Markup {
  const width = 76;
  const at = (index: number) => x - (2 - index) * width;
  const word = (index: number, text: string) =>
    svg`<text x="${at(index) + 18}" y="${y + 4}" font-size="12" fill="${ink.text}" class="chart-text">${text}</text>`;
  return svg`<g>${previousMark(at(0) + 6, y)}${word(0, previous)}${currentMark(at(1) + 6, y)}${word(1, current)}</g>`;
}
