import type { LogLine } from './log-line.ts';

/** What is wrong with a place in a content file, and how to mend it; `logged` tells a change in the log, if it is meant. */
export type Explanation = Readonly<{ message: string; remedy: string; logged?: LogLine }>;
