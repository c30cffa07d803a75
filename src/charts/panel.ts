import { svg, type Markup } from '../markup.ts';
import { grid, targetLine, type Target } from './axis.ts';
import { ink } from './ink.ts';
import { EDGE, rowHeight, SIZE, type Layout } from './layout.ts';
import { legend } from './marks.ts';
import { rowMarkup, type DumbbellRow } from './row.ts';

/** Rows of one fiscal year, with the names of the two years. */
export type DumbbellGroup = Readonly<{
  label: string;
  previousLabel: string;
  currentLabel: string;
  rows: readonly DumbbellRow[];
}>;

const HEADING = 44;
const TARGET = 26;

/** How high a group is: its heading, the label of its target, its rows. */
export const panelHeight = (
  { rows }: DumbbellGroup,
  target: Target | null,
  layout: Layout,
): number => headHeight(target) + rowsHeight(rows, layout);

const headHeight = (target: Target | null): number => HEADING + (target ? TARGET : 0);

const rowsHeight = (rows: readonly DumbbellRow[], layout: Layout): number =>
  rows.reduce((total, row) => total + rowHeight(row, layout), 0);

/** A group of rows under a heading that names the years of its marks, with its own target line. */
export function panel(
  group: DumbbellGroup,
  target: Target | null,
  layout: Layout,
  top: number,
): Markup {
  const start = top + headHeight(target);
  const bottom = top + panelHeight(group, target, layout);
  return svg`<g><text x="${EDGE}" y="${top + 32}" font-size="${SIZE.value}" font-weight="700" fill="${ink.text}" class="chart-text">${group.label}</text>
${legend({ x: layout.width - EDGE, y: top + 27, ...legendLabels(group) })}
${grid(layout, start, bottom)}
${target && targetLine(layout, target, start, bottom)}
${group.rows.map((row, index) => rowMarkup(row, layout, start + rowsHeight(group.rows.slice(0, index), layout)))}</g>
`;
}

/** Only marks that stand in the group are named. */
const legendLabels = ({ rows, previousLabel, currentLabel }: DumbbellGroup) => ({
  previous: rows.some(({ previous }) => previous !== null) ? previousLabel : null,
  current: rows.some(({ current }) => current !== null) ? currentLabel : null,
});
