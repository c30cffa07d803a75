import type { Line } from './line.ts';
import type { Flaw } from './problem.ts';

/** Where the parser stopped: the line it lies in and the one above that has something on it. */
export type Stop = Readonly<{
  source: string;
  offset: number;
  lines: readonly Line[];
  number: number;
  line: Line;
  above: Line | null;
}>;

/** Knows one reason why a parser stops; null if it is not this one. */
export type Rule = (stop: Stop) => Flaw | null;
