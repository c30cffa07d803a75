import type { Markup } from '../markup.ts';
import { inset } from './drawing/drawing.ts';
import { frame } from './drawing/frame.ts';
import { laneDrawing } from './measure/lane.ts';
import type { Mark as MeasuredMark, Measure } from './measure/measure.ts';

export type Mark = MeasuredMark;

/** One measure in one row on a scale of its own, with its name and its description in words. */
export type Bullet = Measure & Readonly<{ id: string; title: string; description: string }>;

/** Room in px to the left and right. */
const SIDE = 4;

/** A bullet chart: previous value hollow, current value solid, the target as a tick across the track. */
export function bulletChart(bullet: Bullet, width = 300): Markup {
  const { content, height } = inset(laneDrawing(bullet, width - 2 * SIDE), SIDE);
  return frame({ ...bullet, width, height }, content);
}
