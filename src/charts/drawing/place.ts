import { grown, meets, textBox, type Box } from './box.ts';
import type { Label } from './label.ts';

export type Point = readonly [number, number];

/** A straight piece of a line. */
export type Piece = readonly [Point, Point];

/**
 * What labels must keep off: marks and other texts as boxes, lines, and the edges of their room. Lines that can stop at
 * a label (`soft`) are kept free where another place is.
 */
export type Obstacles = Readonly<{
  boxes: readonly Box[];
  lines: readonly Piece[];
  soft: readonly Piece[];
  room: Box;
}>;

/** Each label at the first of its places that is free, in the order of their importance; without a free place, none. */
export const placeLabels = (
  wishes: readonly (readonly Label[])[],
  obstacles: Obstacles,
): readonly Label[] =>
  wishes.reduce<readonly Label[]>((placed, choices) => {
    const boxes = [...obstacles.boxes, ...placed.map(textBox)];
    const around = { ...obstacles, boxes };
    const free = choices.filter((label) => isFree(textBox(label), around));
    const found = free.find((label) => !isCrossed(textBox(label), obstacles.soft)) ?? free[0];
    return found ? [...placed, found] : placed;
  }, []);

/** From a text to the middle of a line, at least, in px. */
const CLEAR = 3;

const isFree = (box: Box, { boxes, lines, room }: Obstacles): boolean =>
  box.left >= room.left &&
  box.right <= room.right &&
  box.top >= room.top &&
  box.bottom <= room.bottom &&
  !boxes.some((other) => meets(box, other)) &&
  !isCrossed(box, lines);

const isCrossed = (box: Box, lines: readonly Piece[]): boolean =>
  lines.some(([from, to]) => crosses(grown(box, CLEAR), from, to));

/** Whether a straight line enters a box (Liang–Barsky: the part of the line within each pair of edges). */
function crosses({ left, right, top, bottom }: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  const across = within(x1, x2, left, right);
  const down = within(y1, y2, top, bottom);
  return Math.max(0, across[0], down[0]) < Math.min(1, across[1], down[1]);
}

/** From which to which part of the way from `from` to `to` it is between two edges. */
function within(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const parts = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.min(...parts), Math.max(...parts)];
}

const GAP = 12;

/** The places around a mark where its label is looked for: above, below, beside. */
export const around = (label: Label): readonly Label[] => [
  { ...label, y: label.y - GAP, anchor: 'middle' },
  { ...label, x: label.x + 2, y: label.y - GAP, anchor: 'end' },
  { ...label, x: label.x - 2, y: label.y - GAP, anchor: 'start' },
  { ...label, x: label.x - 5, y: label.y - GAP, anchor: 'end' },
  { ...label, x: label.x + 5, y: label.y - GAP, anchor: 'start' },
  { ...label, y: label.y + GAP + 10, anchor: 'middle' },
  { ...label, x: label.x + 2, y: label.y + GAP + 10, anchor: 'end' },
  { ...label, x: label.x - 2, y: label.y + GAP + 10, anchor: 'start' },
  { ...label, x: label.x + GAP, y: label.y + 5, anchor: 'start' },
  { ...label, x: label.x - GAP, y: label.y + 5, anchor: 'end' },
];
