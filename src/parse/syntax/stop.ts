import type { Flaw } from '../problem.ts';
import type { Line } from './line.ts';

/** Where the parser stopped: the line it lies in and the one above that has something on it. */
export type Stop = Readonly<{
  source: string;
  offset: number;
  lines: readonly Line[];
  number: number;
  line: Line;
  above: Line | null;
  keys: ReadonlySet<string>;
}>;

/** Tells what is wrong where a parser stopped; null if it is something else. */
export type Rule = (stop: Stop) => Flaw | null;
