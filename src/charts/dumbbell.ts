import { sum } from 'd3-array';
import { svg, type Markup } from '../markup.ts';
import type { Drawing } from './drawing/drawing.ts';
import { frame } from './drawing/frame.ts';
import { labelMarkup, type Label } from './drawing/label.ts';
import { axis, type Target } from './dumbbell/axis.ts';
import { groupHeight, groupMarkup, type DumbbellGroup } from './dumbbell/group.ts';
import { layoutOf } from './dumbbell/layout.ts';
import { panelHeight, panelMarkup, type Panel } from './dumbbell/panel.ts';
import {
  EDGE,
  LINE,
  SHAPES,
  shapeOf,
  SIZE,
  type LayoutName,
  type Shape,
} from './dumbbell/shape.ts';
import type { DumbbellRow } from './row.ts';
import { textLines } from './text/lines.ts';

/**
 * A dumbbell chart: previous value hollow, current value solid, on one scale, with the target as a labelled line; below
 * it the panels of what cannot be compared, each measure on a scale of its own. The target's value is to be within the
 * domain.
 */
export type Dumbbell = Readonly<{
  id: string;
  title: string;
  description: string;
  unit: string;
  target: Target | null;
  domain: readonly [number, number];
  groups: readonly DumbbellGroup[];
  panels?: readonly Panel[];
  emptyText: string;
}>;

const AXIS = 34;

/**
 * A chart without rows says so. Charts of the same domain that are drawn each for itself and read together are given
 * as `aligned`, so that a value stands at the same place in all of them. A shape is a name or a width in px.
 */
export function dumbbellChart(
  chart: Dumbbell,
  shape: LayoutName | number,
  aligned: readonly Dumbbell[] = [chart],
): Markup {
  const { content, width, height } = dumbbellDrawing(chart, shape, aligned);
  const { title, description } = chart;
  const links = [...rowsOf(chart), ...panelsOf(chart).flatMap(({ rows }) => rows)];
  const hasLinks = links.some(({ href }) => href !== null);
  const id = `${chart.id}-${shape}`;
  return frame({ id, title, description, width, height, hasLinks }, content);
}

/** The chart without its frame, to be put into a larger picture. */
export function dumbbellDrawing(
  chart: Dumbbell,
  name: LayoutName | number,
  aligned: readonly Dumbbell[] = [chart],
): Drawing {
  const shape: Shape = typeof name === 'number' ? shapeOf(name) : SHAPES[name];
  const common = isEmpty(chart)
    ? emptyDrawing(chart, shape.width)
    : commonDrawing(chart, shape, aligned);
  const panels = panelsOf(chart);
  const heights = panels.map((panel) => panelHeight(panel, shape));
  const top = (index: number) => common.height + sum(heights.slice(0, index));
  const content = svg`${common.content}
${panels.map((panel, index) => panelMarkup(panel, shape, top(index)))}`;
  return { content, width: shape.width, height: top(panels.length) };
}

const rowsOf = ({ groups }: Dumbbell): readonly DumbbellRow[] => groups.flatMap(({ rows }) => rows);

const panelsOf = ({ panels }: Dumbbell): readonly Panel[] =>
  (panels ?? []).filter(({ rows }) => rows.length > 0);

const isEmpty = (chart: Dumbbell): boolean => rowsOf(chart).length === 0;

/** The groups on the common scale, and their axis. */
function commonDrawing(chart: Dumbbell, shape: Shape, aligned: readonly Dumbbell[]): Drawing {
  const groups = chart.groups.filter(({ rows }) => rows.length > 0);
  const target = chart.target?.value ?? null;
  const layout = layoutOf(shape, { rows: aligned.flatMap(rowsOf), domain: chart.domain, target });
  const heights = groups.map((group) => groupHeight(group, chart, layout));
  const top = (index: number) => sum(heights.slice(0, index));
  const bottom = sum(heights);
  const content = svg`${groups.map((group, index) => groupMarkup(group, chart, layout, top(index)))}
${axis(layout, chart.unit, bottom + 20)}`;
  return { content, width: layout.width, height: bottom + AXIS };
}

/** What stands in the place of rows; nothing where panels follow. */
function emptyDrawing(chart: Dumbbell, width: number): Drawing {
  if (panelsOf(chart).length > 0) return { content: svg``, width, height: 0 };
  const { emptyText } = chart;
  const size = SIZE.value;
  const lines = textLines(emptyText, { size, width: width - 2 * EDGE, most: 4 });
  const labels = lines.map((text, index): Label => ({
    ...{ text, x: EDGE, y: 2 * LINE + index * LINE - 4, size },
    ...{ anchor: 'start', tone: 'text', strong: false },
  }));
  const content = svg`${labels.map(labelMarkup)}`;
  return { content, width, height: 2 * LINE + lines.length * LINE };
}
