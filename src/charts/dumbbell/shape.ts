import { widestText } from '../text/width.ts';
import type { DumbbellRow } from '../row.ts';

/** Font sizes in px. */
export const SIZE = { label: 15, value: 14, change: 14, small: 13 } as const;

export const EDGE = 12;
export const LINE = 18;

/**
 * How a chart is laid out, in px: `beside` puts the texts of a row beside its marks, else they stand above. `pad` is
 * the room of a row around its lines of text. With `saysChange`, every row says its change, else only why it has no
 * value.
 */
export type Shape = Readonly<{
  width: number;
  beside: boolean;
  pad: number;
  saysChange: boolean;
}>;

/**
 * `wide`; `narrow` (telephones, embeds); `compact` for telephones where a table below says the changes: one line a row;
 * `share` for previews that are seen small.
 */
export const SHAPES = {
  wide: { width: 720, beside: true, pad: 22, saysChange: true },
  share: { width: 460, beside: true, pad: 10, saysChange: true },
  narrow: { width: 320, beside: false, pad: 22, saysChange: true },
  compact: { width: 320, beside: true, pad: 18, saysChange: false },
} as const satisfies Readonly<Record<string, Shape>>;

export type LayoutName = keyof typeof SHAPES;

/** The shape for a width in px. */
export const shapeOf = (width: number): Shape => ({
  ...{ width, pad: 22, saysChange: true },
  beside: width >= 560,
});

/** Room in px for the sign that a page puts before the label of a row the reader chose. */
export const SIGN = SIZE.label;

/** The widths of labels, with their sign, and of changes, in px; what a short label leaves is the change's. */
export type Columns = Readonly<{ label: number; change: number }>;

export function columnsOf(
  { width, beside, saysChange }: Shape,
  rows: readonly DumbbellRow[],
): Columns {
  const names = rows.map((row) => row.label);
  const label = widestText(names, SIZE.label) + SIGN;
  const change = widestText(
    rows.map((row) => row.changeText),
    SIZE.change,
  );
  if (!saysChange) return { label: Math.min(label, width * 0.32), change: 0 };
  if (beside)
    return { label: Math.min(label, width * 0.23), change: Math.min(change, width * 0.23) };
  const room = width - 3 * EDGE;
  const left = Math.min(label, Math.max(room / 2, room - change));
  return { label: left, change: room - left };
}
