import { circleBox, textBox, type Box } from '../drawing/box.ts';
import type { Label } from '../drawing/label.ts';
import { MARK } from '../drawing/marks.ts';
import { around, placeLabels, type Piece } from '../drawing/place.ts';
import { textLines } from '../text/lines.ts';
import { linePieces } from './line.ts';
import { LINE, SIZE, type Plot } from './plot.ts';
import type { TrendYear } from './year.ts';

const text = (words: string, x: number, y: number): Label => ({
  ...{ text: words, x, y, size: SIZE.value },
  ...{ anchor: 'middle', tone: 'text', strong: false },
});

const small = (words: string, x: number, y: number): Label => ({
  ...text(words, x, y),
  ...{ size: SIZE.small, tone: 'quiet' },
});

/** Values at their marks, off the line and each other: the newest first, then the oldest, then those between. */
export function valueLabels(
  points: readonly TrendYear[],
  plot: Plot,
  target: number | null,
): readonly Label[] {
  const levels = [...plot.ticks.map(({ value }) => value), ...(target === null ? [] : [target])];
  const order = points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => rank(a.index, points.length) - rank(b.index, points.length));
  const values = order.map(({ point, index }) => choices(point, index, plot, points.length));
  const originals = order.map(({ point: { original }, index }) =>
    original ? around(small(original.text, plot.x(index), plot.y(original.value))) : [],
  );
  return placeLabels([...values, ...originals], {
    boxes: points.flatMap((point, index) => markBoxes(point, index, plot)),
    lines: linePieces(points, plot),
    soft: levels.map((value): Piece => [
      [plot.left, plot.y(value)],
      [plot.right, plot.y(value)],
    ]),
    room: { left: plot.left, right: plot.right + 4, top: plot.top - 26, bottom: plot.base - 2 },
  });
}

const rank = (index: number, count: number): number =>
  index === count - 1 ? -2 : index === 0 ? -1 : index;

function choices(point: TrendYear, index: number, plot: Plot, count: number): readonly Label[] {
  const x = plot.x(index);
  if (point.value !== null)
    return around({ ...text(point.text, x, plot.y(point.value)), strong: index === count - 1 });
  const width = count < 2 ? plot.right - plot.left : Math.abs(plot.x(1) - plot.x(0)) - 2 * MARK;
  const [words = ''] = textLines(point.text, { size: SIZE.small, width, most: 1 });
  return [0.1, 0.5, 0.8].map((part) => small(words, x, plot.base - (plot.base - plot.top) * part));
}

const markBoxes = ({ value, original }: TrendYear, index: number, { x, y }: Plot): readonly Box[] =>
  [value, original?.value ?? null]
    .filter((one) => one !== null)
    .map((one) => circleBox(x(index), y(one), MARK));

/** Names of years below the base line. */
export const yearLabels = (
  points: readonly TrendYear[],
  { x, base, named }: Plot,
): readonly Label[] => named.map((index) => small(points[index]?.label ?? '', x(index), base + 20));

/** Names of cuts below the years; those that would meet stand in lines of their own. */
export function cutLabels(
  cuts: readonly number[],
  words: string,
  { base, left, right }: Plot,
): readonly Label[] {
  return cuts.reduce<readonly Label[]>((placed, x) => {
    const [line = ''] = textLines(words, { size: SIZE.small, width: right - left, most: 1 });
    const half = textBox(small(line, 0, 0)).right;
    const at = Math.max(left + half, Math.min(x, right - half));
    const rows = placed
      .map((_, row) => base + 40 + row * LINE)
      .concat(base + 40 + placed.length * LINE);
    const found = placeLabels(
      [rows.map((y) => ({ ...small(line, at, y), tone: 'text' as const }))],
      {
        boxes: placed.map(textBox),
        lines: [],
        soft: [],
        room: { left: 0, right: right + 4, top: base, bottom: Infinity },
      },
    );
    return [...placed, ...found];
  }, []);
}
