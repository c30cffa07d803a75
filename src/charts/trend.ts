import { scaleLinear, scalePoint } from 'd3-scale';
import { svg, type Markup } from '../markup.ts';
import { frame } from './drawing/frame.ts';
import { ink } from './drawing/ink.ts';
import { currentMark, previousMark } from './drawing/marks.ts';

/**
 * One column of a trend. Without a value it says why (`text`) and the line has a gap; `isBroken` cuts the line before it.
 * `isBorrowed`: only the next year's report states the value. `original` is what was printed before a restatement.
 */
export type TrendPoint = Readonly<{
  label: string;
  value: number | null;
  text: string;
  isBorrowed: boolean;
  isBroken: boolean;
  original: Readonly<{ value: number; text: string }> | null;
}>;

/** One measure over the years on a scale of its own. */
export type Trend = Readonly<{
  id: string;
  title: string;
  description: string;
  domain: readonly [number, number];
  target: Readonly<{ value: number; label: string }> | null;
  breakLabel: string;
  points: readonly TrendPoint[];
}>;

/** Sizes in px. */
const WIDTH = 344;
const SIDE = 48;
const TOP = 52;
const BOTTOM = 144;
/** With more columns than this only the first and the last are labelled. */
const LABELLED = 5;

type Place = Readonly<{ x: (index: number) => number; y: (value: number) => number }>;

/** A line of dots over the years with the target as a dashed line. */
export function trendChart(trend: Trend): Markup {
  const place = placeOf(trend);
  const content = svg`${base}
${trend.target && targetLine(trend.target, place)}
${trend.points.map((_, index) => link(trend, index, place))}
${trend.points.map((point, index) => column(point, place.x(index), place, isLabelled(trend, index)))}`;
  const height = BOTTOM + (trend.points.some(({ isBroken }) => isBroken) ? 48 : 28);
  return frame({ ...trend, width: WIDTH, height }, content);
}

function placeOf({ points, domain }: Trend): Place {
  const x = scalePoint<number>()
    .domain(points.map((_, index) => index))
    .range([SIDE, WIDTH - SIDE]);
  const y = scaleLinear().domain(domain).range([BOTTOM, TOP]);
  return { x: (index) => x(index) ?? WIDTH / 2, y };
}

const isLabelled = ({ points }: Trend, index: number): boolean =>
  points.length <= LABELLED || index === 0 || index === points.length - 1;

const base = svg`<line x1="12" x2="${WIDTH - 12}" y1="${BOTTOM}" y2="${BOTTOM}" stroke="${ink.rule}" class="chart-rule"/>`;

const targetLine = ({ value, label }: NonNullable<Trend['target']>, { y }: Place): Markup =>
  svg`<line x1="12" x2="${WIDTH - 12}" y1="${y(value)}" y2="${y(value)}" stroke="${ink.target}" stroke-width="2" stroke-dasharray="6 3" class="chart-target"/>
<line x1="12" x2="36" y1="13" y2="13" stroke="${ink.target}" stroke-width="2" stroke-dasharray="6 3" class="chart-target"/>
<text x="42" y="18" font-size="13" font-weight="700" fill="${ink.target}" class="chart-target-text">${label}</text>`;

/** What joins a column to the one before it: a line, a cut, or nothing. */
function link({ points, breakLabel }: Trend, index: number, place: Place): Markup {
  const [from, to] = [points[index - 1], points[index]];
  if (!from || !to) return svg``;
  const [x1, x2] = [place.x(index - 1), place.x(index)];
  if (to.isBroken) return cut((x1 + x2) / 2, breakLabel);
  if (from.value === null || to.value === null) return svg``;
  return svg`<line x1="${x1}" x2="${x2}" y1="${place.y(from.value)}" y2="${place.y(to.value)}" stroke="${ink.mark}" stroke-width="3" class="chart-span"/>`;
}

const cut = (x: number, label: string): Markup =>
  svg`<line x1="${x}" x2="${x}" y1="${TOP - 12}" y2="${BOTTOM}" stroke="${ink.quiet}" stroke-width="2" stroke-dasharray="2 4" class="chart-cut"/>
<text x="${x}" y="${BOTTOM + 40}" font-size="12" text-anchor="middle" fill="${ink.text}" class="chart-text">${label}</text>`;

function column(point: TrendPoint, x: number, { y }: Place, labelled: boolean): Markup {
  const mark = point.isBorrowed ? previousMark : currentMark;
  const text = labelled || point.value === null;
  return svg`<g>${point.value !== null && mark(x, y(point.value))}
${point.original && originalMark(x, y(point.original.value), point.original.text)}
${text && valueText(point, x, point.value === null ? BOTTOM - 10 : y(point.value) - 13)}
${labelled && svg`<text x="${x}" y="${BOTTOM + 20}" font-size="12" text-anchor="middle" fill="${ink.quiet}" class="chart-quiet">${point.label}</text>`}</g>`;
}

const valueText = ({ value, text }: TrendPoint, x: number, y: number): Markup =>
  svg`<text x="${x}" y="${y}" font-size="${value === null ? 12 : 14}" font-weight="${value === null ? 400 : 700}" text-anchor="middle" fill="${ink.text}" class="chart-text chart-halo">${text}</text>`;

/** The value as first printed: a cross. */
const originalMark = (x: number, y: number, text: string): Markup =>
  svg`<path d="M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x - 5} ${y + 5}L${x + 5} ${y - 5}" stroke="${ink.quiet}" stroke-width="2" class="chart-original"/>
<text x="${x + 12}" y="${y + 16}" font-size="12" fill="${ink.quiet}" class="chart-quiet chart-halo">${text}</text>`;
