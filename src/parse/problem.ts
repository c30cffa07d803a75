/** A mistake in a content file: where it is (line and column from 1), what is wrong and how to mend it, in Japanese. */
export type Problem = Words &
  Readonly<{ file: string; line: number; column: number; field: string }>;

/** What is wrong and how to mend it. */
export type Words = Readonly<{ message: string; remedy: string }>;

/** Keys and list positions (from 0) that lead from the top of a file to a field. */
export type Path = readonly (string | number)[];

/** What is wrong with a field: with its value, unless `at` says that it is the key. */
export type Finding = Words & Readonly<{ path: Path; at?: 'key' }>;

/** `file:line:column field: what is wrong — how to mend it` */
export const formatProblem = ({ file, line, column, field, message, remedy }: Problem): string =>
  `${file}:${line}:${column} ${field}: ${message} — ${remedy}`;

/** `strategies[2].results[1].rating`, with positions counted from 1 as people count. */
export const formatPath = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .replace(/^\./, '') || '（ファイル全体）';
