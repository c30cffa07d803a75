import { svg, type Markup } from '../markup.ts';
import { axis, type Target } from './axis.ts';
import { frame, type Frame } from './frame.ts';
import { ink } from './ink.ts';
import { textLines } from './label.ts';
import { EDGE, LAYOUTS, LINE, layoutOf, SIZE, type LayoutName } from './layout.ts';
import { panel, panelHeight, type DumbbellGroup } from './panel.ts';

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

/** A chart without rows says so. */
export function dumbbellChart(chart: Dumbbell, name: LayoutName): Markup {
  const groups = chart.groups.filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const { width } = LAYOUTS[name];
  const id = `${chart.id}-${name}`;
  const { title, description, target } = chart;
  const hasLinks = rows.some(({ href }) => href !== null);
  const box: Omit<Frame, 'height'> = { id, title, description, width, hasLinks };
  if (rows.length === 0) return emptyChart(chart, box);
  const layout = layoutOf(name, rows, chart.domain);
  const heights = groups.map((group) => panelHeight(group, target, layout));
  const top = (index: number) => sum(heights.slice(0, index));
  const bottom = sum(heights);
  return frame(
    { ...box, height: bottom + AXIS },
    svg`${groups.map((group, index) => panel(group, target, layout, top(index)))}
${axis(layout, chart.unit, bottom + 20)}`,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function emptyChart({ emptyText }: Dumbbell, box: Omit<Frame, 'height'>): Markup {
  const size = SIZE.value;
  const lines = textLines(emptyText, { size, width: box.width - 2 * EDGE, most: 4 });
  return frame(
    { ...box, height: 2 * LINE + lines.length * LINE },
    svg`<text font-size="${size}" fill="${ink.text}" class="chart-text">${lines.map(
      (line, index) => svg`<tspan x="${EDGE}" y="${2 * LINE + index * LINE - 4}">${line}</tspan>`,
    )}</text>`,
  );
}
