import { svg, type Markup } from '../../markup.ts';
import { ink } from './ink.ts';

/** Marks of one kind: the ring is larger by no more than shows it around a dot in the same place. */
const RING = 7.5;
const DOT = 6;

/** From the middle of a mark to its outer edge, in px. */
export const MARK = RING + 1;

/** The previous value: a hollow ring. */
export const previousMark = (x: number, y: number): Markup =>
  svg`<circle cx="${x}" cy="${y}" r="${RING}" fill="${ink.paper}" stroke="${ink.mark}" stroke-width="2" class="chart-previous"/>`;

/** The current value: a solid dot, drawn over the ring and parted from it by an edge of paper. */
export const currentMark = (x: number, y: number): Markup =>
  svg`<circle cx="${x}" cy="${y}" r="${DOT}" fill="${ink.mark}" stroke="${ink.paper}" stroke-width="2" paint-order="stroke" class="chart-current"/>`;

/** The line that joins both values. */
export const span = (from: number, to: number, y: number): Markup =>
  svg`<line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="${ink.mark}" stroke-width="3" class="chart-span"/>`;

/** A margin of error: a thin line with a stop at both ends. */
export const whisker = (from: number, to: number, y: number): Markup =>
  svg`<path d="M${from} ${y}H${to}M${from} ${y - 4}V${y + 4}M${to} ${y - 4}V${y + 4}" fill="none" stroke="${ink.text}" stroke-width="1.5" class="chart-whisker"/>`;
