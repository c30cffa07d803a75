import type { Explanation } from '../text/explanation.ts';
import type { Messages } from '../text/ja/messages.ts';

/** A mistake in a content file: where it is (line and column from 1), what is wrong and how to mend it. */
export type Problem = Explanation &
  Readonly<{ file: string; line: number; column: number; field: string }>;

/** Says what is wrong in the words that are handed in. */
export type Say = (messages: Messages) => Explanation;

/** Keys and list positions (from 0) that lead from the top of a file to a field. */
export type Path = readonly (string | number)[];

/** What is wrong with a field: with its value, unless `at` says that it is the key. */
export type Finding = Readonly<{ path: Path; at?: 'key'; say: Say }>;

/** What is wrong with the text of a file, and the offset at which it is. */
export type Flaw = Readonly<{ offset: number; say: Say }>;

/** `file:line:column field: what is wrong — how to mend it` */
export const formatProblem = ({ file, line, column, field, message, remedy }: Problem): string =>
  `${file}:${line}:${column} ${field}: ${message} — ${remedy}`;

/** `strategies[2].results[1].rating`, with positions counted from 1 as people count; empty for a whole file. */
export const formatPath = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
