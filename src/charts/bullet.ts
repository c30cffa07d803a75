import { scaleLinear } from 'd3-scale';
import { svg, type Markup } from '../markup.ts';
import { frame } from './frame.ts';
import { ink } from './ink.ts';
import { currentMark, previousMark, span } from './marks.ts';

export type Mark = Readonly<{ value: number; text: string }>;

/** One measure in one row on a scale of its own; `ends` names both ends of the scale. */
export type Bullet = Readonly<{
  id: string;
  title: string;
  description: string;
  domain: readonly [number, number];
  ends: readonly [string, string];
  previous: Mark | null;
  current: Mark | null;
  target: Mark | null;
}>;

/** Sizes in px. The sides hold the values of marks at either end of the scale. */
const WIDTH = 344;
const SIDE = 66;
const ROW = 36;
const HEIGHT = 66;

type Scale = (value: number) => number;

/** A bullet chart: previous value hollow, current value solid, the target as a tick across the row. */
export function bulletChart(bullet: Bullet): Markup {
  const x = scaleLinear()
    .domain(bullet.domain)
    .range([SIDE, WIDTH - SIDE]);
  const content = svg`${track(bullet.ends)}
${bullet.target && targetTick(bullet.target, x)}
${marks(bullet, x)}`;
  return frame({ ...bullet, width: WIDTH, height: HEIGHT }, content);
}

const track = ([low, high]: Bullet['ends']): Markup =>
  svg`<rect x="${SIDE}" y="${ROW - 4}" width="${WIDTH - 2 * SIDE}" height="8" rx="4" fill="${ink.rule}" class="chart-track"/>
${endText(SIDE, low)}${endText(WIDTH - SIDE, high)}`;

const endText = (x: number, text: string): Markup =>
  svg`<text x="${x}" y="${ROW + 24}" font-size="12" text-anchor="middle" fill="${ink.quiet}" class="chart-quiet">${text}</text>`;

function targetTick({ value, text }: Mark, x: Scale): Markup {
  const at = x(value);
  return svg`<line x1="${at}" x2="${at}" y1="${ROW - 15}" y2="${ROW + 13}" stroke="${ink.target}" stroke-width="3" class="chart-target"/>
<text x="${at}" y="14" font-size="13" font-weight="700" text-anchor="middle" fill="${ink.target}" class="chart-target-text">${text}</text>`;
}

/** The marks and, outside of them, their values: the smaller value's to the left, the larger one's to the right. */
function marks({ previous, current }: Bullet, x: Scale): Markup {
  const isRight = previous === null || (current?.value ?? previous.value) >= previous.value;
  const isApart = previous?.value !== current?.value;
  return svg`${previous && current && span(x(previous.value), x(current.value), ROW)}
${previous && previousMark(x(previous.value), ROW)}
${current && currentMark(x(current.value), ROW)}
${previous && isApart && valueText(previous, x, !isRight, false)}
${current && valueText(current, x, isRight, true)}`;
}

function valueText({ value, text }: Mark, x: Scale, right: boolean, strong: boolean): Markup {
  const at = x(value) + (right ? 12 : -12);
  return svg`<text x="${at}" y="${ROW + 5}" font-size="14" text-anchor="${right ? 'start' : 'end'}" font-weight="${strong ? 700 : 400}" fill="${ink.text}" class="chart-text chart-halo">${text}</text>`;
}
