import { sum } from 'd3-array';
import { charactersOf } from '../../table/xlsx-size.ts';
import type { BlockRows } from './block-rows.ts';
import type { Column } from './column.ts';
import type { FormTable } from './table.ts';

/** A line of Yu Gothic 10 in points, and the highest row that Excel knows. */
const LINE = 15;
const HIGHEST = 409;
const NARROWEST = 9;

const longestLine = (text: string): number => Math.max(...text.split('\n').map(charactersOf));

/** How many lines a text takes in a column. */
const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(charactersOf(line) / (width - 2))), 0);

/** The width of a column in characters: room for a sentence where it holds one, else for its longest line. */
export function widthOf(
  { path, title, legend, isOfficial }: Column,
  { blocks }: FormTable,
): number {
  const texts = blocks.flatMap(({ block, rows }) =>
    [block, ...rows].flatMap((cells) => cells.get(path) ?? []),
  );
  const longest = Math.max(0, ...texts.map(longestLine));
  if (longest > 30) return isOfficial ? 36 : 30;
  const explained = legend === null ? 0 : Math.min(24, longestLine(legend) / 2 + 2);
  return Math.max(NARROWEST, longest + 3, explained, Math.min(14, charactersOf(title) / 2 + 2));
}

/** The height of a row of headings in points. */
export const headHeight = (texts: readonly string[], widths: readonly number[]): number =>
  Math.min(
    HIGHEST,
    LINE * Math.max(1, ...texts.map((text, at) => linesIn(text, widths[at] ?? NARROWEST))),
  );

/** The heights of the rows of a block in points: what stands once has room over all of them. */
export function blockHeights(
  { block, rows }: BlockRows,
  columns: readonly Column[],
  widths: readonly number[],
): readonly number[] {
  const lines = (cells: ReadonlyMap<string, string>) =>
    Math.max(
      1,
      ...columns.map(({ path }, at) => linesIn(cells.get(path) ?? '', widths[at] ?? NARROWEST)),
    );
  const own = rows.map(lines);
  const lacking = lines(block) - sum(own);
  const more = Math.max(0, Math.ceil(lacking / rows.length));
  return own.map((one) => Math.min(HIGHEST, LINE * (one + more)));
}
