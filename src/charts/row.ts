import { svg, type Markup } from '../markup.ts';
import { ink } from './ink.ts';
import { EDGE, GAP, LINE, rowHeight, SIZE, type Layout } from './layout.ts';
import { currentMark, previousMark, span } from './marks.ts';

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

/** How texts stand out from the lines behind them: on a halo of paper. */
const halo = svg`fill="${ink.text}" stroke="${ink.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke" class="chart-text chart-halo"`;

/** A row whose upper edge is at `top`. */
export function rowMarkup(row: DumbbellRow, layout: Layout, top: number): Markup {
  const { width, beside, x } = layout;
  const labels = layout.labelLines(row);
  const changes = layout.changeLines(row);
  const bottom = top + rowHeight(row, layout);
  const middle = (top + bottom) / 2;
  const first = (lines: readonly string[]) =>
    beside ? middle + 5 - ((lines.length - 1) * LINE) / 2 : top + 22;
  const text = svg`<text font-size="${SIZE.label}" font-weight="700" ${halo}>${lineSpans(labels, EDGE, first(labels))}</text>`;
  const label =
    row.href === null ? text : svg`<a href="${row.href}" class="chart-link">${text}</a>`;
  return svg`<g class="chart-row" data-ward="${row.key}">
<rect x="2" y="${top + 1}" width="${width - 4}" height="${bottom - top - 2}" rx="6" fill="none" class="chart-band"/>
<line x1="${EDGE}" x2="${width - EDGE}" y1="${bottom}" y2="${bottom}" stroke="${ink.rule}" class="chart-rule"/>
${label}
<text font-size="${SIZE.change}" text-anchor="end" ${halo}>${lineSpans(changes, width - EDGE, first(changes))}</text>
${values(row, x, beside ? middle : bottom - 20)}</g>
`;
}

const lineSpans = (lines: readonly string[], x: number, y: number): readonly Markup[] =>
  lines.map((line, index) => svg`<tspan x="${x}" y="${y + index * LINE}">${line}</tspan>`);

/** The marks and, outside of them, their values: the smaller value's to the left, the larger one's to the right. */
function values(row: DumbbellRow, x: (value: number) => number, y: number): Markup {
  const { previous, current } = row;
  const isPair = previous !== null && current !== null;
  const previousIsLeft = isPair && previous < current;
  const currentIsLeft = isPair && current < previous;
  const saysBoth = !isPair || row.previousText !== row.currentText;
  return svg`${isPair && span(x(previous), x(current), y)}
${previous !== null && previousMark(x(previous), y)}
${current !== null && currentMark(x(current), y)}
${previous !== null && saysBoth && valueText(row.previousText, x(previous), y, previousIsLeft || previous === current, false)}
${current !== null && valueText(row.currentText, x(current), y, currentIsLeft, true)}`;
}

/** A value beside its mark. */
function valueText(
  text: string | null,
  at: number,
  y: number,
  left: boolean,
  strong: boolean,
): Markup {
  return svg`<text x="${at + (left ? -GAP : GAP)}" y="${y + 5}" font-size="${SIZE.value}" text-anchor="${left ? 'end' : 'start'}" font-weight="${strong ? 700 : 400}" ${halo}>${text ?? ''}</text>`;
}
