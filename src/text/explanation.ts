/** A line of YAML for a list of the newest version in `content/changes.yaml`. */
export type LogLine = Readonly<{ list: 'figures' | 'cells'; line: string }>;

/** What is wrong with a place in a content file, and how to mend it; `logged` tells a change in the log, if it is meant. */
export type Explanation = Readonly<{ message: string; remedy: string; logged?: LogLine }>;
