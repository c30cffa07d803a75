import { max, min } from 'd3-array';
import { textBox } from '../drawing/box.ts';
import { MARK } from '../drawing/marks.ts';
import { scaleOf, type Scale } from '../drawing/scale.ts';
import type { DumbbellRow } from '../row.ts';
import { textLines } from '../text/lines.ts';
import { columnsOf, EDGE, LINE, SIGN, SIZE, type Columns, type Shape } from './shape.ts';
import { valueLabels, widestValue, type Room } from './values.ts';

/** Where everything of a chart stands across, and in which lines its texts are set. */
export type Layout = Shape &
  Readonly<{
    x: Scale;
    room: Room;
    labelLines: (row: DumbbellRow) => readonly string[];
    changeLines: (row: DumbbellRow) => readonly string[];
  }>;

/** What decides on a layout: all rows that share it, and the scale. */
type Content = Readonly<{
  rows: readonly DumbbellRow[];
  domain: readonly [number, number];
  target: number | null;
}>;

/** Makes room for the longest label, change and value, so that no text meets another or leaves the chart. */
export function layoutOf(shape: Shape, content: Content): Layout {
  const columns = columnsOf(shape, content.rows);
  const room = { ...roomOf(shape, columns), target: content.target };
  return {
    ...shape,
    x: fittedScale(content, room),
    room,
    labelLines: (row) =>
      textLines(row.label, { size: SIZE.label, width: columns.label - SIGN + 1 }),
    changeLines: (row) => changeLines(row, shape, columns, room),
  };
}

/** What a row says at its right; where changes are left out, only why it has no value, across the room of the marks. */
function changeLines(
  row: DumbbellRow,
  { saysChange }: Shape,
  { change }: Columns,
  { start, end }: Room,
): readonly string[] {
  if (!saysChange && hasMark(row)) return [];
  const width = saysChange ? change + 1 : end - start;
  return textLines(row.changeText, { size: SIZE.change, width, most: 3 });
}

const hasMark = ({ previous, current }: DumbbellRow): boolean =>
  previous !== null || current !== null;

/** The room of marks and values between the columns. */
const roomOf = ({ width, beside }: Shape, { label, change }: Columns) =>
  beside
    ? { start: 2 * EDGE + label, end: width - EDGE - (change > 0 ? EDGE + change : 0) }
    : { start: EDGE, end: width - EDGE };

/** The widest scale whose marks and values all stay within the room; tried again with what it lacks at either end. */
function fittedScale({ rows, domain }: Content, room: Room): Scale {
  const { start, end } = room;
  const most = Math.max(2 * MARK, widestValue(room) + 2 * MARK);
  const fit = ([from, to]: readonly [number, number], tries: number): Scale => {
    const x = scaleOf(domain, [from, to]);
    const boxes = rows.flatMap((row) => valueLabels(row, x, 0, room).map(textBox));
    const left = Math.max(0, start - (min(boxes, (box) => box.left) ?? start));
    const right = Math.max(0, (max(boxes, (box) => box.right) ?? end) - end);
    if (left + right < 0.5) return x;
    if (tries === 0) return scaleOf(domain, [start + most, end - most]);
    return fit([Math.min(from + left, start + most), Math.max(to - right, end - most)], tries - 1);
  };
  return fit([start + 2 * MARK, end - 2 * MARK], 20);
}

/** How high a row is: its lines of text and, where they stand below, its marks. */
export function rowHeight(
  row: DumbbellRow,
  { beside, pad, labelLines, changeLines }: Layout,
): number {
  const lines = Math.max(labelLines(row).length, changeLines(row).length);
  return (beside || !hasMark(row) ? pad : pad + 22) + lines * LINE;
}
