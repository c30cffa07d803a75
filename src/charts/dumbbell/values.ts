import { textBox, type Anchor, type Box } from '../drawing/box.ts';
import type { Label } from '../drawing/label.ts';
import { MARK } from '../drawing/marks.ts';
import { pairBox, type Pair, type Valued } from '../drawing/pair.ts';
import type { Scale } from '../drawing/scale.ts';
import type { DumbbellRow } from '../row.ts';
import { textLines } from '../text/lines.ts';
import { SIZE } from './shape.ts';

/** From a mark or the end of its whisker to its value, in px. */
const GAP = 5;

export const pairOf = (row: DumbbellRow): Pair => ({
  previous: valued(row.previous, row.previousMargin),
  current: valued(row.current, row.currentMargin),
});

const valued = (value: number | null, margin: number | null | undefined): Valued | null =>
  value === null ? null : { value, margin: margin ?? null };

/** The room of marks and values across, in px, and the value that has the target's line. */
export type Room = Readonly<{ start: number; end: number; target: number | null }>;

/** The least width in px that values leave to the scale. */
const LEAST = 40;

/** The widest that a value may be, in px, so that one to either side leaves room for the scale. */
export const widestValue = ({ start, end }: Room): number => (end - start - LEAST) / 2 - MARK - GAP;

/**
 * The values of a row, outside of its marks: the smaller one to the left, the larger one to the right. A single value
 * stands to the right, unless the target's line or the end of the room (px) is there.
 */
export function valueLabels(row: DumbbellRow, x: Scale, y: number, room: Room): readonly Label[] {
  const box = pairBox(pairOf(row), x, y);
  if (!box) return [];
  const shown = shownValues(row);
  const at = (index: number, isLeft: boolean) => label(shown[index], box, y, isLeft, room);
  if (shown.length === 2) return [at(0, true), at(1, false)];
  const [right, left] = [at(0, false), at(0, true)];
  const line = room.target === null ? null : x(room.target);
  return [score(left, room, line) < score(right, room, line) ? left : right];
}

/** What is bad about the place of a value: to leave the room is worse than to cross the target's line. */
function score(one: Label, { start, end }: Room, line: number | null): number {
  const { left, right } = textBox(one);
  const crosses = line !== null && left < line + 3 && right > line - 3;
  return (left < start || right > end ? 2 : 0) + (crosses ? 1 : 0);
}

type Shown = Readonly<{ text: string; strong: boolean }>;

/** The texts from left to right; a value that is the same twice is said once. */
function shownValues(row: DumbbellRow): readonly Shown[] {
  const { previous, current } = row;
  const isSame = previous !== null && current !== null && row.previousText === row.currentText;
  const before = { text: row.previousText ?? '', strong: false };
  const now = { text: row.currentText ?? '', strong: true };
  if (previous === null || isSame) return current === null ? [] : [now];
  if (current === null) return [before];
  return previous <= current ? [before, now] : [now, before];
}

function label(shown: Shown | undefined, box: Box, y: number, isLeft: boolean, room: Room): Label {
  const anchor: Anchor = isLeft ? 'end' : 'start';
  const x = isLeft ? box.left - GAP : box.right + GAP;
  const { text: whole, strong } = shown ?? { text: '', strong: false };
  const [text = ''] = textLines(whole, { size: SIZE.value, width: widestValue(room), most: 1 });
  return { text, strong, x, y: y + 5, size: SIZE.value, anchor, tone: 'text' };
}
