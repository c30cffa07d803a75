import { svg, type Markup } from '../markup.ts';
import { axis, type Target } from './axis.ts';
import type { Drawing } from './drawing.ts';
import { frame } from './frame.ts';
import { ink } from './ink.ts';
import { textLines } from './label.ts';
import { EDGE, LAYOUTS, LINE, layoutOf, SIZE, type LayoutName } from './layout.ts';
import { panel, panelHeight, type DumbbellGroup } from './panel.ts';
import type { DumbbellRow } from './row.ts';

/**
 * A dumbbell chart: previous value hollow, current value solid, on one scale, with the target as a labelled line.
 * The target's value is to be within the domain.
 */
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

const AXIS = 34;

/**
 * A chart without rows says so. Charts of the same domain that are drawn each for itself and read together are given
 * as `aligned`, so that a value stands at the same place in all of them.
 */
export function dumbbellChart(
  chart: Dumbbell,
  name: LayoutName,
  aligned: readonly Dumbbell[] = [chart],
): Markup {
  const { content, width, height } = dumbbellDrawing(chart, name, aligned);
  const { title, description } = chart;
  const hasLinks = rowsOf(chart).some(({ href }) => href !== null);
  const id = `${chart.id}-${name}`;
  return frame({ id, title, description, width, height, hasLinks }, content);
}

/** The chart without its frame, to be put into a larger picture. */
export function dumbbellDrawing(
  chart: Dumbbell,
  name: LayoutName,
  aligned: readonly Dumbbell[] = [chart],
): Drawing {
  const groups = chart.groups.filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return emptyDrawing(chart, LAYOUTS[name].width);
  const { target } = chart;
  const layout = layoutOf(name, aligned.flatMap(rowsOf), chart.domain);
  const heights = groups.map((group) => panelHeight(group, target, layout));
  const top = (index: number) => sum(heights.slice(0, index));
  const bottom = sum(heights);
  const content = svg`${groups.map((group, index) => panel(group, target, layout, top(index)))}
${axis(layout, chart.unit, bottom + 20)}`;
  return { content, width: layout.width, height: bottom + AXIS };
}

const rowsOf = ({ groups }: Dumbbell): readonly DumbbellRow[] => groups.flatMap(({ rows }) => rows);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function emptyDrawing({ emptyText }: Dumbbell, width: number): Drawing {
  const size = SIZE.value;
  const lines = textLines(emptyText, { size, width: width - 2 * EDGE, most: 4 });
  const content = svg`<text font-size="${size}" fill="${ink.text}" class="chart-text">${lines.map(
    (line, index) => svg`<tspan x="${EDGE}" y="${2 * LINE + index * LINE - 4}">${line}</tspan>`,
  )}</text>`;
  return { content, width, height: 2 * LINE + lines.length * LINE };
}
