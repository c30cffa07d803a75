import { textWidth } from '../text/width.ts';

/** A rectangle in px, `right` and `bottom` being its far edges. */
export type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text at its baseline. */
export type Placed = Readonly<{ text: string; x: number; y: number; size: number; anchor: Anchor }>;

/** Parts of the font size above and below the baseline that Japanese characters fill. */
const ASCENT = 0.88;
const DESCENT = 0.14;

export function textBox({ text, x, y, size, anchor }: Placed): Box {
  const width = textWidth(text, size);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

export const meets = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** A box with room in px around it. */
export const grown = ({ left, right, top, bottom }: Box, room: number): Box => ({
  left: left - room,
  right: right + room,
  top: top - room,
  bottom: bottom + room,
});

/** A round mark and its outline. */
export const circleBox = (x: number, y: number, radius: number): Box => ({
  ...{ left: x - radius, right: x + radius },
  ...{ top: y - radius, bottom: y + radius },
});
