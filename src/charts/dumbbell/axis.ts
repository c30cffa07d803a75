import { tickFormat } from 'd3-scale';
import { svg, type Markup } from '../../markup.ts';
import type { Box } from '../drawing/box.ts';
import { labelMarkup, type Label } from '../drawing/label.ts';
import { upright } from '../drawing/rule.ts';
import type { Scale } from '../drawing/scale.ts';
import { textLines } from '../text/lines.ts';
import { widestText } from '../text/width.ts';
import { EDGE, LINE, SIZE } from './shape.ts';

/** The part of a layout that an axis needs. */
type Across = Readonly<{ x: Scale; width: number }>;

export type Target = Readonly<{ value: number; label: string }>;

/** Between the numbers of an axis, in px. */
const GAP = 14;

/** As many ticks as their numbers leave room for; whole numbers only, for there is no half of a 件. */
function ticksOf({ x, width }: Across, unit: string): readonly number[] {
  const [from = 0, to = width] = x.range();
  const counts = [6, 5, 4, 3, 2, 1];
  const choices = counts.map((count) => x.ticks(count).filter(Number.isInteger));
  const fits = (ticks: readonly number[]) => {
    const widest = widestText(
      ticks.map((tick) => tickText(tick, unit)),
      SIZE.small,
    );
    const first = ticks.length < 2 ? Infinity : x(ticks[1] ?? 0) - x(ticks[0] ?? 0);
    return first >= widest + GAP && from - widest / 2 >= 0 && to + widest / 2 <= width;
  };
  return choices.find(fits) ?? choices.at(-1)?.slice(0, 1) ?? [];
}

const tickText = (tick: number, unit: string): string => `${format(tick)}${unit}`;

const format = tickFormat(0, 1, 1, ',d');

/** Vertical grid lines, stopping at texts. */
export const grid = (
  across: Across,
  unit: string,
  [top, bottom]: readonly [number, number],
  texts: readonly Box[],
): Markup =>
  svg`<g>${ticksOf(across, unit).map((tick) => upright('rule', across.x(tick), [top, bottom], texts))}</g>`;

/** The numbers of the grid lines, below them. */
export const axis = (across: Across, unit: string, y: number): Markup =>
  svg`<g>${ticksOf(across, unit)
    .map((tick): Label => ({
      ...{ text: tickText(tick, unit), x: across.x(tick), y, size: SIZE.small },
      ...{ anchor: 'middle', tone: 'quiet', strong: false },
    }))
    .map(labelMarkup)}</g>`;

/** How high the label of a target is. */
export const targetHeight = (target: Target | null, width: number): number =>
  target ? 8 + targetLines(target, width).length * LINE : 0;

/** The target as a dashed line through all rows, stopping at texts; its label above never leaves the chart. */
export function targetLine(
  { x, width }: Across,
  target: Target,
  [top, bottom]: readonly [number, number],
  texts: readonly Box[],
): Markup {
  const lines = targetLines(target, width);
  const at = x(target.value);
  const half = widestText(lines, SIZE.small) / 2;
  const middle = Math.max(half + EDGE, Math.min(at, width - half - EDGE));
  const first = top - 12 - (lines.length - 1) * LINE;
  const labels = lines.map((text, index): Label => ({
    ...{ text, x: middle, y: first + index * LINE, size: SIZE.small },
    ...{ anchor: 'middle', tone: 'target', strong: true },
  }));
  return svg`<g>${upright('target', at, [top - 6, bottom], texts)}
${labels.map(labelMarkup)}</g>`;
}

const targetLines = ({ label }: Target, width: number): readonly string[] =>
  textLines(label, { size: SIZE.small, width: width - 2 * EDGE });
