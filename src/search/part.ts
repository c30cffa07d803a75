import type { Found } from './find.ts';

/**
 * A term of an answer: `isTyped` if it stood on its own in the query, not in a sentence; `isJoined` if it is one of the
 * words of a compound; `isTold` if it need not be found, but what holds it comes first.
 */
export type Part = Found & Readonly<{ isTyped: boolean; isJoined: boolean; isTold: boolean }>;

export const typedPart = (found: Found): Part => ({ ...found, ...TYPED });

const TYPED = { isTyped: true, isJoined: false, isTold: false };
