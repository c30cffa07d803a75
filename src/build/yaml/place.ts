import type { Node } from '../../parse/syntax/tree.ts';

/** A part of a text, and what stands in its place. */
export type Edit = Readonly<{ start: number; end: number; text: string }>;

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** Where the next line begins after an offset. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where a value ends, the blank lines behind it left out. */
export const endOf = (text: string, { start, end }: Node): number =>
  start + text.slice(start, end).trimEnd().length;

/** Where the comments begin that stand right above a line. */
export function commentsStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
  return start;
}

/** Lines one below the other, all but the first indented. */
export const block = (lines: readonly string[], indent: number): string =>
  lines
    .map((line, at) => (at === 0 || line === '' ? line : `${' '.repeat(indent)}${line}`))
    .join('\n');
