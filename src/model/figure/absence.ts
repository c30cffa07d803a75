import { ANY_NOTATION, readIn, type Notation } from './notation.ts';
import { meant } from './sign.ts';
import type { Absence, Signs } from './wording/wording.ts';

export type { Absence };

/** Signs of every language. */
const SIGNS: Signs<Absence> = [
  [/^\.{2,}$/, 'unknown'],
  [/^[xχ]$/i, 'suppressed'],
  [/^#?n\/a$/i, 'notApplicable'],
];

/** The reason that a text in half-width characters gives for having no number; null if it gives none. */
export function absenceIn(text: string, notation: Notation = ANY_NOTATION): Absence | null {
  const plain = text.replace(/(?<!\s)\s*\([^()]*\)$/, '').trim();
  return meant(SIGNS, plain) ?? readIn(plain, notation, ({ absences }) => meant(absences, plain));
}
