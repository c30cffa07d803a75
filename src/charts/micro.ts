import { svg, type Markup } from '../markup.ts';
import { laneDrawing } from './measure/lane.ts';
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
