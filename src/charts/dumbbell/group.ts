import { sum } from 'd3-array';
import { svg, type Markup } from '../../markup.ts';
import type { DumbbellRow } from '../row.ts';
import { grid, targetHeight, targetLine, type Target } from './axis.ts';
import { headingHeight, headingMarkup, type Heading } from './heading.ts';
import { rowHeight, type Layout } from './layout.ts';
import { rowDrawing } from './row-drawing.ts';

/** Rows of one fiscal year, with the names of the two years. */
export type DumbbellGroup = Readonly<{
  label: string;
  previousLabel: string;
  currentLabel: string;
  rows: readonly DumbbellRow[];
}>;

/** The unit of a chart and the target of all its rows. */
type Scaled = Readonly<{ unit: string; target: Target | null }>;

/** How high a group is: its heading, the label of its target, its rows. */
export const groupHeight = (group: DumbbellGroup, { target }: Scaled, layout: Layout): number =>
  headHeight(group, target, layout) + rowsHeight(group.rows, layout);

const headHeight = (group: DumbbellGroup, target: Target | null, { width }: Layout): number =>
  headingHeight(headingOf(group), width) + targetHeight(target, width);

const rowsHeight = (rows: readonly DumbbellRow[], layout: Layout): number =>
  sum(rows, (row) => rowHeight(row, layout));

/** A group of rows under a heading that names the years of its marks, with its own target line. */
export function groupMarkup(
  group: DumbbellGroup,
  { unit, target }: Scaled,
  layout: Layout,
  top: number,
): Markup {
  const start = top + headHeight(group, target, layout);
  const ends = [start, start + rowsHeight(group.rows, layout)] as const;
  const rows = group.rows.map((row, index) =>
    rowDrawing(row, layout, start + rowsHeight(group.rows.slice(0, index), layout)),
  );
  const texts = rows.flatMap((row) => row.texts);
  return svg`<g>${headingMarkup(headingOf(group), layout.width, top)}
${grid(layout, unit, ends, texts)}
${target && targetLine(layout, target, ends, texts)}
${rows.map(({ content }) => content)}</g>
`;
}

/** Only marks that stand in the group are named. */
const headingOf = ({ label, rows, previousLabel, currentLabel }: DumbbellGroup): Heading => ({
  label,
  previous: rows.some(({ previous }) => previous !== null) ? previousLabel : null,
  current: rows.some(({ current }) => current !== null) ? currentLabel : null,
});
