import { max } from 'd3-array';
import { per } from '../../model/per.ts';
import type { Table } from './table.ts';

/** What heads the columns of a sheet. */
export type Headings = 'title' | 'name';

const NARROWEST = 8;
const WIDEST = 24;
const SENTENCE = 44;
/** A line of Yu Gothic 11 in points. */
const LINE = 18.75;

/** The width of a text in characters; a Japanese character takes twice the room. */
export const charactersOf = (text: string): number =>
  text.length + (text.match(/[^ -~]/g)?.length ?? 0);

/** The widths of the columns of a table: enough for their longest value, within reason. */
export const columnWidths = (table: Table, headings: Headings): readonly number[] =>
  table.columns.map((column, at) => {
    if (column.wide) return SENTENCE;
    const longest = Math.max(charactersOf(column[headings]), longestValues(table)[at] ?? 0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
  });

const longestValues = per(({ columns, rows }: Table) =>
  columns.map(({ name }) => max(rows, (row) => charactersOf(String(row[name] ?? ''))) ?? 0),
);

/**
 * The height of a row in points whose texts are wrapped at these widths. It is stated because not every program works
 * it out; a little more than needed, as fonts differ.
 */
export const rowHeight = (texts: readonly string[], widths: readonly number[]): number =>
  LINE * Math.max(1, ...texts.map((text, at) => linesOf(text, widths[at] ?? NARROWEST)));

const linesOf = (text: string, width: number): number =>
  Math.ceil(charactersOf(text) / (width - 2));
