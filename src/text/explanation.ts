/** What is wrong with a place in a content file, and how to mend it. */
export type Explanation = Readonly<{ message: string; remedy: string }>;
