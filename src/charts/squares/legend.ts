import { max } from 'd3-array';
import { svg } from '../../markup.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { labelMarkup, type Label } from '../drawing/label.ts';
import { textWidth } from '../text/width.ts';
import { squaresMarkup, type Verdict } from './square.ts';

/** A verdict and the words for it. */
export type LegendEntry = Readonly<{ verdict: Verdict; text: string }>;

/** The edge of a square in px. */
const EDGE = 12;

type Placed = LegendEntry & Readonly<{ x: number; row: number; end: number }>;

/** The squares and their meaning, in as many lines as they need. */
export function legendDrawing(legend: readonly LegendEntry[], width: number): Drawing {
  const placed = legend.reduce<readonly Placed[]>((all, entry) => {
    const before = all.at(-1);
    const needed = 20 + textWidth(entry.text, 14);
    const fits = before !== undefined && before.end + 16 + needed <= width;
    const x = fits ? before.end + 16 : 0;
    const row = before ? before.row + (fits ? 0 : 1) : 0;
    return [...all, { ...entry, x, row, end: x + needed }];
  }, []);
  const labels = placed.map(({ text, x, row }): Label => ({
    ...{ text, x: x + 20, y: row * 24 + 14, size: 14 },
    ...{ anchor: 'start', tone: 'text', strong: false },
  }));
  const squares = placed.map(({ verdict, x, row }) => ({ verdict, x, y: row * 24 + 3 }));
  const content = svg`${squaresMarkup(squares, EDGE)}${labels.map(labelMarkup)}`;
  const rows = (max(placed, ({ row }) => row) ?? -1) + 1;
  const right = max(placed, ({ end }) => end) ?? 0;
  return { content, width: Math.max(width, right), height: rows * 24 };
}
