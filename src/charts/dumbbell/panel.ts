import { sum } from 'd3-array';
import { svg, type Markup } from '../../markup.ts';
import { ink } from '../drawing/ink.ts';
import { labelMarkup, type Label } from '../drawing/label.ts';
import { laneDrawing } from '../measure/lane.ts';
import type { Measure } from '../measure/measure.ts';
import { textLines } from '../text/lines.ts';
import { headingHeight, headingMarkup, type Heading } from './heading.ts';
import { linked, rowBand, rowFrame } from './row-drawing.ts';
import { EDGE, LINE, SIZE, type Shape } from './shape.ts';

/** One ward's measure on a scale of its own. Without values it says why in `changeText` and has no track. */
export type PanelRow = Measure &
  Readonly<{ key: string; label: string; href: string | null; name: string; changeText: string }>;

/** Measures of one fiscal year that cannot be compared with the common one, nor with each other; `note` says why. */
export type Panel = Readonly<{
  label: string;
  note: string | null;
  previousLabel: string;
  currentLabel: string;
  rows: readonly PanelRow[];
}>;

/** Room in px above the line that parts a panel from what stands before. */
const BEFORE = 16;

export const panelHeight = (panel: Panel, shape: Shape): number =>
  headHeight(panel, shape) + rowsHeight(panel.rows, shape);

const headHeight = (panel: Panel, { width }: Shape): number =>
  BEFORE + headingHeight(headingOf(panel), width) + noteLines(panel, width).length * LINE;

const rowsHeight = (rows: readonly PanelRow[], shape: Shape): number =>
  sum(rows, (row) => rowHeight(row, shape));

/** A panel from `top` on: title, note, and below one row for each measure. */
export function panelMarkup(panel: Panel, shape: Shape, top: number): Markup {
  const { width } = shape;
  const heading = headingOf(panel);
  const y = top + BEFORE + headingHeight(heading, width) + 8;
  const notes = noteLines(panel, width).map((text, index) => line(text, y + index * LINE, 'quiet'));
  const start = top + headHeight(panel, shape);
  return svg`<g class="chart-panel"><line x1="${EDGE}" x2="${width - EDGE}" y1="${top + BEFORE}" y2="${top + BEFORE}" stroke="${ink.quiet}" stroke-width="1" class="chart-divider"/>
${headingMarkup(heading, width, top + BEFORE)}
${notes.map(labelMarkup)}
${panel.rows.map((row, index) => rowMarkup(row, shape, start + rowsHeight(panel.rows.slice(0, index), shape), index === panel.rows.length - 1))}</g>
`;
}

const headingOf = ({ label, rows, previousLabel, currentLabel }: Panel): Heading => ({
  label,
  previous: rows.some(({ previous }) => previous !== null) ? previousLabel : null,
  current: rows.some(({ current }) => current !== null) ? currentLabel : null,
});

const noteLines = ({ note }: Panel, width: number): readonly string[] =>
  textLines(note ?? '', { size: SIZE.small, width: width - 2 * EDGE, most: 3 });

const line = (text: string, y: number, tone: Label['tone'], strong = false): Label => ({
  ...{ text, x: EDGE, y, tone, strong, anchor: 'start' },
  size: strong ? SIZE.label : SIZE.small,
});

/** Texts beside the track in wide shapes, above it in narrow ones. */
const textRoom = (shape: Shape): number =>
  (isBeside(shape) ? shape.width * 0.44 : shape.width) - 2 * EDGE;

/** Texts of a measure are longer than a label: they need more room beside a track. */
const isBeside = ({ width }: Shape): boolean => width >= 560;

const textsOf = (row: PanelRow, shape: Shape) => {
  const room = { width: textRoom(shape), size: SIZE.small };
  return {
    labels: textLines(row.label, { ...room, size: SIZE.label }),
    names: textLines(row.name, { ...room, most: 3 }),
    changes: textLines(row.changeText, { ...room, most: 2 }),
  };
};

const textHeight = (row: PanelRow, shape: Shape): number =>
  Object.values(textsOf(row, shape)).flat().length * LINE;

const laneOf = (row: PanelRow, shape: Shape) =>
  row.previous || row.current
    ? laneDrawing(row, shape.width * (isBeside(shape) ? 0.56 : 1) - 2 * EDGE)
    : null;

function rowHeight(row: PanelRow, shape: Shape): number {
  const [text, lane] = [textHeight(row, shape), laneOf(row, shape)?.height ?? 0];
  return 24 + (isBeside(shape) ? Math.max(text, lane) : text + lane + (lane > 0 ? 6 : 0));
}

function rowMarkup(row: PanelRow, shape: Shape, top: number, isLast: boolean): Markup {
  const { labels, names, changes } = textsOf(row, shape);
  const bottom = top + rowHeight(row, shape);
  const lane = laneOf(row, shape);
  const text = textHeight(row, shape);
  const y = (isBeside(shape) ? (top + bottom - text) / 2 : top + 12) + LINE - 5;
  const at = (index: number) => y + index * LINE;
  const below = [...names, ...changes].map((one, index) =>
    line(one, at(labels.length + index), index < names.length ? 'text' : 'quiet'),
  );
  const left = isBeside(shape) ? shape.width * 0.44 + EDGE : EDGE;
  const laneTop = isBeside(shape) ? (top + bottom - (lane?.height ?? 0)) / 2 : top + 18 + text;
  return svg`<g class="chart-row" data-ward="${row.key}">
${(isLast ? rowBand : rowFrame)(shape.width, top, bottom)}
${linked(
  row.href,
  labels.map((one, index) => line(one, at(index), 'text', true)),
)}
${below.map(labelMarkup)}
${lane && svg`<g transform="translate(${left} ${laneTop})">${lane.content}</g>`}</g>
`;
}
