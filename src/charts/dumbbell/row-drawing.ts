import { svg, type Markup } from '../../markup.ts';
import { textBox, type Box } from '../drawing/box.ts';
import { ink } from '../drawing/ink.ts';
import { labelMarkup, linesMarkup, type Label } from '../drawing/label.ts';
import { pairMarkup } from '../drawing/pair.ts';
import type { DumbbellRow } from '../row.ts';
import { rowHeight, type Layout } from './layout.ts';
import { EDGE, LINE, SIZE } from './shape.ts';
import { pairOf, valueLabels } from './values.ts';

/** A row as drawn, and what its texts cover. */
export type DrawnRow = Readonly<{ content: Markup; texts: readonly Box[] }>;

/** A row whose upper edge is at `top`. */
export function rowDrawing(row: DumbbellRow, layout: Layout, top: number): DrawnRow {
  const bottom = top + rowHeight(row, layout);
  const middle = (top + bottom) / 2;
  const y = layout.beside ? middle : bottom - 20;
  const names = nameLabels(row, layout, top, middle);
  const changes = changeLabels(row, layout, top, middle);
  const values = valueLabels(row, layout.x, y, layout.room);
  const content = svg`<g class="chart-row" data-ward="${row.key}">
${rowFrame(layout.width, top, bottom)}
${linked(row.href, names)}
${linesMarkup(changes)}
${pairMarkup(pairOf(row), layout.x, y)}
${values.map(labelMarkup)}</g>
`;
  return { content, texts: [...names, ...changes, ...values].map(textBox) };
}

/** What marks a chosen row, and the line below it. */
export const rowFrame = (width: number, top: number, bottom: number): Markup =>
  svg`${rowBand(width, top, bottom)}
<line x1="${EDGE}" x2="${width - EDGE}" y1="${bottom}" y2="${bottom}" stroke="${ink.rule}" class="chart-rule"/>`;

export const rowBand = (width: number, top: number, bottom: number): Markup =>
  svg`<rect x="2" y="${top + 1}" width="${width - 4}" height="${bottom - top - 2}" rx="6" fill="none" class="chart-band"/>`;

export function linked(href: string | null, labels: readonly Label[]): Markup {
  const texts = linesMarkup(labels);
  return href === null ? texts : svg`<a href="${href}" class="chart-link">${texts}</a>`;
}

const nameLabels = (row: DumbbellRow, layout: Layout, top: number, middle: number) =>
  stacked(layout.labelLines(row), layout, top, middle).map((line): Label => ({
    ...line,
    x: EDGE,
    size: SIZE.label,
    anchor: 'start',
    strong: true,
  }));

const changeLabels = (row: DumbbellRow, layout: Layout, top: number, middle: number) =>
  stacked(layout.changeLines(row), layout, top, middle).map((line): Label => ({
    ...line,
    ...{ x: layout.width - EDGE, size: SIZE.change, anchor: 'end', strong: false },
  }));

/** Lines around the middle of the row, or from its upper edge on. */
const stacked = (lines: readonly string[], { beside }: Layout, top: number, middle: number) => {
  const first = beside ? middle + 5 - ((lines.length - 1) * LINE) / 2 : top + 22;
  return lines.map((text, index) => ({ text, y: first + index * LINE, tone: 'text' as const }));
};
