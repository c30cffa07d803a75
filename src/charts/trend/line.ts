import { line } from 'd3-shape';
import { svg, type Markup } from '../../markup.ts';
import { ink } from '../drawing/ink.ts';
import type { Piece, Point } from '../drawing/place.ts';
import type { Plot } from './plot.ts';
import type { TrendYear } from './year.ts';

type Year = Pick<TrendYear, 'value' | 'isBroken'>;

type Step = Readonly<{ at: Point | null }>;

/** Years as places, with a gap for every missing value and every cut. */
const stepsOf = (years: readonly Year[], { x, y }: Plot): readonly Step[] =>
  years.flatMap(({ value, isBroken }, index): readonly Step[] => {
    const step: Step = { at: value === null ? null : [x(index), y(value)] };
    return isBroken ? [{ at: null }, step] : [step];
  });

/** The line over the years, with gaps. */
export function lineMarkup(years: readonly Year[], plot: Plot): Markup {
  const path = line<Step>()
    .defined(({ at }) => at !== null)
    .x(({ at }) => at?.[0] ?? 0)
    .y(({ at }) => at?.[1] ?? 0);
  const drawn = path([...stepsOf(years, plot)]) ?? '';
  return drawn.includes('L')
    ? svg`<path d="${drawn}" fill="none" stroke="${ink.mark}" stroke-width="3" class="chart-span"/>`
    : svg``;
}

/** The straight pieces of the line. */
export function linePieces(years: readonly Year[], plot: Plot): readonly Piece[] {
  const steps = stepsOf(years, plot);
  return steps.flatMap(({ at: to }, index): readonly Piece[] => {
    const from = steps[index - 1]?.at;
    return from && to ? [[from, to]] : [];
  });
}
