import { ALL_WORDINGS } from './wording/wordings.ts';
import type { Wording, YearKind } from './wording/wording.ts';
import type { Units } from './unit.ts';

/** How a city writes its figures: in which units, in the words of which languages, and by which years. */
export type Notation = Readonly<{
  units: Units;
  wordings: readonly Wording[];
  years: YearKind;
}>;

/** Where nothing is known of a city: anything is taken for a unit, the words of every language are read. */
export const ANY_NOTATION: Notation = { units: null, wordings: ALL_WORDINGS, years: 'fiscal' };

/** Longer texts are read as words, so that the work of reading one stays small. */
const LONGEST = 500;

/** What the first wording that understands a text makes of it; null if none does. */
export function readIn<Read>(
  text: string,
  { wordings }: Notation,
  read: (wording: Wording) => Read | null,
): Read | null {
  if (text.length > LONGEST) return null;
  for (const wording of wordings) {
    const found = read(wording);
    if (found !== null) return found;
  }
  return null;
}

/** The month in which a year begins. */
export const firstMonth = ({ wordings: [own], years }: Notation): number =>
  own?.years.begins[years] ?? 1;
