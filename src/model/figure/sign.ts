import type { Signs } from './wording/wording.ts';

/** What the first sign means that a text has; null if it has none. */
export const meant = <Meaning>(signs: Signs<Meaning>, text: string): Meaning | null =>
  signs.find(([sign]) => sign.test(text))?.[1] ?? null;
