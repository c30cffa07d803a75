import { max } from 'd3-array';
import type { DescribedColumn, Table } from './table.ts';

const NARROWEST = 8;
const WIDEST = 24;
const SENTENCE = 44;
/** A line of Yu Gothic 11 in points. */
const LINE = 18.75;

/** The width of a text in characters; a Japanese character takes twice the room. */
const charactersOf = (text: string): number => text.replace(/[^ -~]/g, '  ').length;

/** The width of a column: enough for its longest value, within reason. */
export function columnWidth(
  { name, wide }: DescribedColumn,
  heading: string,
  { rows }: Table,
): number {
  if (wide) return SENTENCE;
  const longest = max([heading, ...rows.map((row) => String(row[name] ?? ''))], charactersOf) ?? 0;
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
}

/**
 * The height of a row in points whose texts are wrapped at these widths. It is stated because not every program works
 * it out; a little more than needed, as fonts differ.
 */
export const rowHeight = (texts: readonly string[], widths: readonly number[]): number =>
  LINE * Math.max(1, ...texts.map((text, at) => linesOf(text, widths[at] ?? NARROWEST)));

const linesOf = (text: string, width: number): number =>
  Math.ceil(charactersOf(text) / (width - 2));
