import { svg, type Markup } from '../markup.ts';
import { ink } from './ink.ts';
import { textWidth } from './label.ts';
import { EDGE, SIZE, type Layout } from './layout.ts';

/** The part of a layout that an axis needs. */
type Across = Pick<Layout, 'x' | 'width' | 'ticks'>;

export type Target = Readonly<{ value: number; label: string }>;

/** Whole numbers only: there is no half of a 件. */
const ticksOf = ({ x, ticks }: Across): readonly number[] =>
  x.ticks(ticks).filter(Number.isInteger);

/** Vertical grid lines. */
export const grid = (layout: Across, top: number, bottom: number): Markup =>
  svg`<g>${ticksOf(layout).map(
    (tick) =>
      svg`<line x1="${layout.x(tick)}" x2="${layout.x(tick)}" y1="${top}" y2="${bottom}" stroke="${ink.rule}" class="chart-rule"/>`,
  )}</g>`;

/** The numbers of the grid lines, below them. */
export function axis(layout: Across, unit: string, y: number): Markup {
  const format = layout.x.tickFormat(layout.ticks, ',d');
  return svg`<g>${ticksOf(layout).map(
    (tick) =>
      svg`<text x="${layout.x(tick)}" y="${y}" font-size="${SIZE.small}" text-anchor="middle" fill="${ink.quiet}" class="chart-quiet">${format(tick)}${unit}</text>`,
  )}</g>`;
}

/** The target as a dashed line through all rows; its label above never leaves the chart. */
export function targetLine(layout: Across, target: Target, top: number, bottom: number): Markup {
  const at = layout.x(target.value);
  const half = textWidth(target.label, SIZE.small) / 2;
  const middle = Math.max(half + EDGE, Math.min(at, layout.width - half - EDGE));
  return svg`<g><line x1="${at}" x2="${at}" y1="${top - 6}" y2="${bottom}" stroke="${ink.target}" stroke-width="2" stroke-dasharray="6 3" class="chart-target"/>
<text x="${middle}" y="${top - 12}" font-size="${SIZE.small}" font-weight="700" text-anchor="middle" fill="${ink.target}" class="chart-target-text">${target.label}</text></g>`;
}
