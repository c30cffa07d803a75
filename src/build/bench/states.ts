/** In which state something is built: nothing is kept of an earlier build, nothing changed since it, or one thing did. */
export const STATES = ['cold', 'warm', 'edited'] as const;
export type State = (typeof STATES)[number];
