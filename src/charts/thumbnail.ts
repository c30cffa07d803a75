import { scaleLinear } from 'd3-scale';
import { svg, type Markup } from '../markup.ts';
import { ink } from './drawing/ink.ts';
import { currentMark, previousMark, span } from './drawing/marks.ts';

/** A picture of previous → current without words: one line a row, the target as a vertical line. Decoration only. */
export type Thumbnail = Readonly<{
  rows: readonly Readonly<{ previous: number | null; current: number | null }>[];
  target: number | null;
  domain: readonly [number, number];
}>;

const WIDTH = 160;
const ROW = 22;

export function thumbnailChart({ rows, target, domain }: Thumbnail): Markup {
  const drawn = rows.filter(({ current }) => current !== null);
  const height = Math.max(1, drawn.length) * ROW + 8;
  const x = scaleLinear()
    .domain(domain)
    .range([10, WIDTH - 10]);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" aria-hidden="true" class="chart thumbnail">
<line x1="10" x2="${WIDTH - 10}" y1="${height - 2}" y2="${height - 2}" stroke="${ink.rule}" class="chart-rule"/>
${target !== null && svg`<line x1="${x(target)}" x2="${x(target)}" y1="0" y2="${height}" stroke="${ink.target}" stroke-width="2" stroke-dasharray="4 2" class="chart-target"/>`}
${drawn.map((row, index) => rowMarkup(row, x, index * ROW + ROW / 2 + 2))}
</svg>`;
}

type Row = Thumbnail['rows'][number];

function rowMarkup({ previous, current }: Row, x: (value: number) => number, y: number): Markup {
  return svg`${previous !== null && current !== null && span(x(previous), x(current), y)}
${previous !== null && previousMark(x(previous), y)}
${current !== null && currentMark(x(current), y)}`;
}
