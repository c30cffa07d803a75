import { svg, type Markup } from '../markup.ts';
import { currentMark, MARK } from './drawing/marks.ts';
import { scaleOf } from './drawing/scale.ts';
import { laneDrawing, tick, track } from './measure/lane.ts';
import type { Measure } from './measure/measure.ts';

/** A measure in a list, whose row says it in words; a target with an empty text is a tick without a label. */
export type MicroDumbbell = Measure;

/** One row of a list, 160–320 px wide and less than 72 px high: decoration beside the row's words. */
export function microDumbbell(measure: MicroDumbbell, width = 240): Markup {
  const { content, height } = laneDrawing(measure, width);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" class="chart chart-micro">
${content}
</svg>`;
}

/** Current values of many on one scale, with their target. */
export type MicroStrip = Readonly<{
  domain: readonly [number, number];
  values: readonly number[];
  target: number | null;
}>;

const STRIP = { height: 28, middle: 14 } as const;

/** One solid mark a value on one track: decoration beside the row's words, as low as a bare dumbbell. */
export function microStrip({ domain, values, target }: MicroStrip, width = 240): Markup {
  const { height, middle } = STRIP;
  const x = scaleOf(domain, [MARK + 1, width - MARK - 1]);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" class="chart chart-micro">
${track(width, middle)}
${target !== null && tick(x(target), middle)}
${values.map((value) => currentMark(x(value), middle))}
</svg>`;
}
