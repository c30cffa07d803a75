import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { textLines, widestText } from './label.ts';
import type { DumbbellRow } from './row.ts';

/**
 * `wide` puts labels beside the rows, `narrow` (telephones, embeds) above them, `share` fills previews that are seen
 * small. Sizes are in px; `pad` is the room of a row around its lines of text.
 */
export const LAYOUTS = {
  wide: { width: 720, beside: true, pad: 22, label: 160, change: 150, ticks: 5 },
  share: { width: 460, beside: true, pad: 10, label: 90, change: 110, ticks: 3 },
  narrow: { width: 320, beside: false, pad: 22, label: 150, change: 134, ticks: 3 },
} as const;

export type LayoutName = keyof typeof LAYOUTS;

/** Font sizes. */
export const SIZE = { label: 15, value: 14, change: 14, small: 13 } as const;

export const EDGE = 12;
/** From the middle of a mark to its value. */
export const GAP = 14;
export const LINE = 18;

/** Where everything of a chart stands across, and in which lines its texts are set. */
export type Layout = Readonly<{
  width: number;
  beside: boolean;
  pad: number;
  x: ScaleLinear<number, number>;
  ticks: number;
  labelLines: (row: DumbbellRow) => readonly string[];
  changeLines: (row: DumbbellRow) => readonly string[];
}>;

/** Makes room for the longest label, change and value, so that no text meets another or leaves the chart. */
export function layoutOf(
  name: LayoutName,
  rows: readonly DumbbellRow[],
  domain: readonly [number, number],
): Layout {
  const { width, beside, pad, ticks, label, change } = LAYOUTS[name];
  const side = (texts: readonly string[], size: number, most: number) =>
    beside ? EDGE + Math.min(widestText(texts, size), most) : 0;
  const left = side(
    rows.map((row) => row.label),
    SIZE.label,
    label,
  );
  const right = side(
    rows.map((row) => row.changeText),
    SIZE.change,
    change,
  );
  const inset = EDGE + GAP + Math.max(SIZE.value, widestText(rows.flatMap(valueTexts), SIZE.value));
  return {
    ...{ width, beside, pad, ticks },
    x: scaleLinear()
      .domain(domain)
      .range([left + inset, width - right - inset]),
    labelLines: (row) => textLines(row.label, { size: SIZE.label, width: label }),
    changeLines: (row) => textLines(row.changeText, { size: SIZE.change, width: change }),
  };
}

/** How high a row is: its lines of text and, where they stand below, its marks. */
export function rowHeight(
  row: DumbbellRow,
  { beside, pad, labelLines, changeLines }: Layout,
): number {
  const lines = Math.max(labelLines(row).length, changeLines(row).length);
  const hasMark = row.previous !== null || row.current !== null;
  return (beside || !hasMark ? pad : pad + 22) + lines * LINE;
}

const valueTexts = (row: DumbbellRow): readonly (string | null)[] => [
  row.previous === null ? null : row.previousText,
  row.current === null ? null : row.currentText,
];
