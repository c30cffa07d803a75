import { svg, type Markup } from '../markup.ts';
import type { Drawing } from './drawing/drawing.ts';
import { ink } from './drawing/ink.ts';
import { squaresMarkup } from './squares/square.ts';
import { textLines } from './text/lines.ts';

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
  const edge = step * 0.82;
  const squares = Array.from({ length: count }, (_, index) => ({
    ...{ verdict: VERDICTS[tone], x: LEFT + index * step, y: y - edge / 2 },
  }));
  const [name = ''] = textLines(label, { size: 16, width: LEFT - 10, most: 1 });
  return svg`<g><text x="0" y="${y + 6}" font-size="16" font-weight="700" fill="${ink.text}">${name}</text>
${squaresMarkup(squares, edge)}
<text x="${LEFT + count * step + 8}" y="${y + 6}" font-size="16" font-weight="700" fill="${ink.text}">${countText}</text></g>`;
}

const VERDICTS = { solid: 'reached', hollow: 'missed', pale: 'untold' } as const;
