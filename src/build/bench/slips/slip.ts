import { chance } from '../random.ts';

/**
 * A mistake made in a text: what kind it is, the lines (from 1) that it reaches over, what stood there and stands there
 * now.
 */
export type Slip = Readonly<{
  kind: string;
  line: number;
  end: number;
  before: string;
  after: string;
  text: string;
}>;

/** A number from 0 up to a limit, the next of a row that a seed makes. */
export type Next = (limit: number) => number;

/** Makes a kind of slip somewhere in a text; null where it has no place for it. `others` are texts of its like. */
export type Slipping = (text: string, next: Next, others: readonly string[]) => Made | null;

export type Made = Omit<Slip, 'kind'>;

/** A row of numbers that is the same for the same words. */
export function numbersOf(...words: readonly (string | number)[]): Next {
  let count = 0;
  return (limit) => Math.floor(chance(...words, (count += 1)) * limit);
}

export const oneOf = <T>(list: readonly T[], next: Next): T | undefined => list[next(list.length)];

/** What a line becomes: other lines in its place, or null if it stays. It is given the text and its own position, too. */
type Change = (
  line: string,
  next: Next,
  lines: readonly string[],
  at: number,
) => string | readonly string[] | null;

/** A slip in one of the lines that fit a pattern. */
export const inLine =
  (pattern: RegExp, change: Change): Slipping =>
  (text, next) => {
    const lines = text.split('\n');
    const fitting = lines.flatMap((line, at) => (pattern.test(line) ? at : []));
    const at = oneOf(fitting, next);
    const line = lines[at ?? -1];
    if (at === undefined || line === undefined) return null;
    const changed = change(line, next, lines, at);
    const after = typeof changed === 'string' ? [changed] : changed;
    if (after === null || after.join('\n') === line) return null;
    return {
      ...{ line: at + 1, end: at + Math.max(1, after.length) },
      ...{ before: line, after: after.join('\n') },
      text: [...lines.slice(0, at), ...after, ...lines.slice(at + 1)].join('\n'),
    };
  };

/** A text with something else in the place of some characters. */
export const spliced = (text: string, at: number, count: number, typed = ''): string =>
  text.slice(0, at) + typed + text.slice(at + count);
