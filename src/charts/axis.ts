import type { ScaleLinear } from 'd3-scale';
import { svg, type Markup } from '../markup.ts';
import { ink } from './ink.ts';

type X = ScaleLinear<number, number>;

export type Target = Readonly<{ value: number; label: string }>;

type AxisOptions = Readonly<{ x: X; unit: string; top: number; bottom: number }>;

/** Vertical grid lines with their numbers below. */
export function axis({ x, unit, top, bottom }: AxisOptions): Markup {
  const ticks = x.ticks(5);
  return svg`<g>${ticks.map(
    (
      tick,
    ) => svg`<line x1="${x(tick)}" x2="${x(tick)}" y1="${top}" y2="${bottom}" stroke="${ink.rule}" class="chart-rule"/>
<text x="${x(tick)}" y="${bottom + 20}" font-size="12" text-anchor="middle" fill="${ink.quiet}" class="chart-quiet">${x.tickFormat(5)(tick)}${unit}</text>`,
  )}</g>`;
}

type TargetOptions = Readonly<{ x: X; target: Target; top: number; bottom: number; width: number }>;

/** The target as a dashed line through all rows; its label never leaves the chart. */
export function targetLine({ x, target, top, bottom, width }: TargetOptions): Markup {
  const at = x(target.value);
  const half = labelWidth(target.label) / 2;
  const middle = Math.min(Math.max(at, half + 8), width - half - 8);
  return svg`<g><line x1="${at}" x2="${at}" y1="${top - 12}" y2="${bottom}" stroke="${ink.target}" stroke-width="2" stroke-dasharray="6 3" class="chart-target"/>
<text x="${middle}" y="${top - 18}" font-size="13" font-weight="700" text-anchor="middle" fill="${ink.target}" class="chart-target-text">${target.label}</text></g>`;
}

/** Width in px of a label of 13 px: full-width characters count 13, others about half. */
const labelWidth = (label: string): number =>
  Array.from(label).reduce(
    (width, character) => width + (character.charCodeAt(0) > 0xff ? 13 : 7.5),
    0,
  );
