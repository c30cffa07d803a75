import { scaleLinear } from 'd3-scale';
import { svg, type Markup } from '../markup.ts';
import { axis, targetLine, type Target } from './axis.ts';
import { frame, type Frame } from './frame.ts';
import { ink } from './ink.ts';
import { currentMark, legend, previousMark, span } from './marks.ts';

/** One row: a label, up to two values in the chart's unit, and their texts. A row without values says why. */
export type DumbbellRow = Readonly<{
  key: string;
  label: string;
  href: string | null;
  previous: number | null;
  current: number | null;
  previousText: string | null;
  currentText: string | null;
  changeText: string;
}>;

/** Rows of one fiscal year, with the names of the two years. */
export type DumbbellGroup = Readonly<{
  label: string;
  previousLabel: string;
  currentLabel: string;
  rows: readonly DumbbellRow[];
}>;

/** A dumbbell chart: previous value hollow, current value solid, on one scale, with the target as a labelled line. */
export type Dumbbell = Readonly<{
  id: string;
  title: string;
  description: string;
  unit: string;
  target: Target | null;
  domain: readonly [number, number];
  groups: readonly DumbbellGroup[];
  emptyText: string;
}>;

/** `wide` puts labels beside the rows, `narrow` (telephones, embeds) above them. Sizes are in px. */
const LAYOUTS = {
  wide: { width: 720, left: 88, right: 132, row: 40, labelY: 4, markY: 0 },
  narrow: { width: 344, left: 12, right: 12, row: 62, labelY: -18, markY: 10 },
} as const;

export type LayoutName = keyof typeof LAYOUTS;
type Layout = (typeof LAYOUTS)[LayoutName];

const TOP = 40;
const HEADING = 44;
const INSET = 52;

export function dumbbellChart(chart: Dumbbell, name: LayoutName): Markup {
  const layout = LAYOUTS[name];
  const groups = chart.groups.filter(({ rows }) => rows.length > 0);
  const heights = groups.map(({ rows }) => HEADING + rows.length * layout.row);
  const bottom = TOP + heights.reduce((sum, height) => sum + height, 0);
  const box: Frame = {
    ...chart,
    id: `${chart.id}-${name}`,
    width: layout.width,
    height: bottom + 34,
  };
  if (groups.length === 0) return frame({ ...box, height: 72 }, emptyNote(chart.emptyText));
  const x = scaleLinear()
    .domain(chart.domain)
    .range([layout.left + INSET, layout.width - layout.right - INSET]);
  const tops = heights.map((_, index) => TOP + sum(heights.slice(0, index)));
  return frame(
    box,
    svg`${axis({ x, unit: chart.unit, top: TOP, bottom })}
${chart.target && targetLine({ x, target: chart.target, top: TOP, bottom, width: layout.width })}
${groups.map((group, index) => groupMarkup(group, x, layout, tops[index] ?? TOP))}`,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const emptyNote = (text: string): Markup =>
  svg`<text x="12" y="40" font-size="14" fill="${ink.text}" class="chart-text">${text}</text>`;

type Scale = (value: number) => number;

function groupMarkup(group: DumbbellGroup, x: Scale, layout: Layout, top: number): Markup {
  const rows = group.rows.map((row, index) =>
    rowMarkup(row, x, layout, top + HEADING + index * layout.row + layout.row / 2),
  );
  return svg`<g><text x="12" y="${top + 26}" font-size="14" font-weight="700" fill="${ink.text}" class="chart-text">${group.label}</text>
${legend({ x: layout.width - 12, y: top + 21, previous: group.previousLabel, current: group.currentLabel })}
${rows}</g>`;
}

function rowMarkup(row: DumbbellRow, x: Scale, layout: Layout, y: number): Markup {
  const markY = y + layout.markY;
  const text = svg`<text x="12" y="${y + layout.labelY}" font-size="15" font-weight="700" fill="${ink.text}" class="chart-text">${row.label}</text>`;
  const label =
    row.href === null ? text : svg`<a href="${row.href}" class="chart-link">${text}</a>`;
  return svg`<g class="chart-row" data-ward="${row.key}">
<line x1="12" x2="${layout.width - 12}" y1="${y + layout.row / 2}" y2="${y + layout.row / 2}" stroke="${ink.rule}" class="chart-rule"/>
${label}
<text x="${layout.width - 12}" y="${y + layout.labelY}" font-size="14" text-anchor="end" fill="${ink.text}" class="chart-text">${row.changeText}</text>
${values(row, x, markY)}</g>`;
}

/** The marks and, outside of them, their values: the smaller value's to the left, the larger one's to the right. */
function values(row: DumbbellRow, x: Scale, y: number): Markup {
  const { previous, current } = row;
  if (current === null && previous === null) return svg``;
  const currentIsRight = previous === null || (current ?? previous) >= previous;
  return svg`${previous !== null && current !== null && span(x(previous), x(current), y)}
${previous !== null && previousMark(x(previous), y)}
${current !== null && currentMark(x(current), y)}
${previous !== null && previous !== current && valueText(row.previousText, x(previous), y, !currentIsRight, false)}
${current !== null && valueText(row.currentText, x(current), y, currentIsRight, true)}`;
}

function valueText(
  text: string | null,
  at: number,
  y: number,
  right: boolean,
  strong: boolean,
): Markup {
  const anchor = right ? 'start' : 'end';
  return svg`<text x="${at + (right ? 12 : -12)}" y="${y + 5}" font-size="14" text-anchor="${anchor}" font-weight="${strong ? 700 : 400}" fill="${ink.text}" class="chart-text">${text ?? ''}</text>`;
}
