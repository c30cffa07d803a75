import { svg, type Markup } from '../markup.ts';
import type { Drawing } from './drawing/drawing.ts';
import { ink } from './drawing/ink.ts';

/** Counts as rows of squares, one square for one thing. `tone` tells the rows apart beside their labels. */
export type TallyRow = Readonly<{
  label: string;
  count: number;
  countText: string;
  tone: 'solid' | 'hollow' | 'pale';
}>;

const WIDTH = 460;
const LEFT = 158;
const RIGHT = 60;
const ROW = 46;
const LARGEST = 24;

export function tallyDrawing(rows: readonly TallyRow[]): Drawing {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const step = Math.min(LARGEST, (WIDTH - LEFT - RIGHT) / most);
  const content = svg`${rows.map((row, index) => rowMarkup(row, step, (index + 0.5) * ROW))}`;
  return { content, width: WIDTH, height: rows.length * ROW };
}

function rowMarkup({ label, count, countText, tone }: TallyRow, step: number, y: number): Markup {
  const squares = Array.from({ length: count }, (_, index) => index);
  const size = step * 0.82;
  return svg`<g><text x="0" y="${y + 6}" font-size="16" font-weight="700" fill="${ink.text}">${label}</text>
${squares.map(
  (index) =>
    svg`<rect x="${LEFT + index * step + 1}" y="${y - size / 2}" width="${size}" height="${size}" rx="2" ${TONES[tone]}/>`,
)}
<text x="${LEFT + count * step + 8}" y="${y + 6}" font-size="16" font-weight="700" fill="${ink.text}">${countText}</text></g>`;
}

const TONES = {
  solid: svg`fill="${ink.mark}" stroke="${ink.mark}" stroke-width="1.5"`,
  hollow: svg`fill="${ink.paper}" stroke="${ink.mark}" stroke-width="1.5"`,
  pale: svg`fill="${ink.rule}" stroke="${ink.quiet}" stroke-width="1.5" stroke-dasharray="2 2"`,
} as const;
