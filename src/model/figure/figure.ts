import { absenceIn, type Absence } from './absence.ts';
import { parseNumeral } from './numeral.ts';
import { ANY_NOTATION, type Notation } from './notation.ts';
import { beginsWithUnit, isSameUnit, isUnit, leadingUnit, unitName } from './unit.ts';

/**
 * A figure of a report: its text as printed (in half-width characters) beside the number and unit read from it.
 * `number` is null where the text holds no single number (a range, a sentence, a sign); `unit` is as printed, null where
 * none is, and `unitName` the name of the unit it counts as; `absence` is the reason that a sign or word gives for having
 * no number. A missing figure is `null`, never zero.
 */
export type Figure = Readonly<{
  text: string;
  number: number | null;
  unit: string | null;
  unitName: string | null;
  absence: Absence | null;
}>;

/** A text in which neither a single number nor a reason for having none can be read: a range, a sentence, a slip of the pen. */
export const isUnread = (figure: Figure | null): boolean =>
  figure?.number === null && figure.absence === null;

/** Why there is no number; null where there is one, or where the text does not say. */
export const absenceOf = (figure: Figure | null): Absence | null =>
  figure === null ? 'none' : figure.absence;

const MISSING = /^(?:[-‐‑–—―ー−─]*|~|null)$/i;
const NUMBER = /^([-−▲△]?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(.*)$/;
const ASIDE = /(?<!\s)\s*\([^()]*\)$/;

/**
 * Reads a printed figure: `"82.40%"` → 82.4 %, `"１，１４５件"` → 1145 件, `"▲3.2%"` → −3.2 %, `"―"` → null, `"30〜40%"` → text only, `"x"` → suppressed.
 * An unknown unit is kept in `unit` for the caller to report.
 */
export function parseFigure(raw: string, notation: Notation = ANY_NOTATION): Figure | null {
  const text = raw.normalize('NFKC').trim();
  if (isMissing(text)) return null;
  const { units } = notation;
  const absence = absenceIn(text, notation);
  const { number, unit } = absence
    ? TEXT_ONLY
    : (parseNumeral(text, notation) ?? plainNumber(text, notation));
  return { text, number, unit, unitName: unit === null ? null : unitName(units, unit), absence };
}

/** Nothing, a dash of any kind, `~` or `null`, in half-width characters. */
export const isMissing = (text: string): boolean => MISSING.test(text);

/** `82.40%` and `82.4%` state the same figure; without a number the texts must be the same. */
export const isSameFigure = (a: Figure | null, b: Figure | null): boolean =>
  a?.number == null || b?.number == null
    ? a?.text === b?.text
    : a.number === b.number && isSameUnit(a.unitName, b.unitName);

type Reading = Pick<Figure, 'number' | 'unit'>;
const TEXT_ONLY: Reading = { number: null, unit: null };

function plainNumber(text: string, { units, wordings }: Notation): Reading {
  const bare = wordings.reduce((rest, { numerals }) => rest.replace(numerals.about, ''), text);
  const before = leadingUnit(units, bare);
  const [, digits, tail] = NUMBER.exec(bare.slice(before?.length ?? 0).trim()) ?? [];
  if (digits === undefined || tail === undefined) return TEXT_ONLY;
  const rest = tail.replace(ASIDE, '');
  if (/\d/.test(rest) || isSentence(rest, units) || (before !== null && rest !== ''))
    return TEXT_ONLY;
  const number = Number(digits.replace(/[,\s]/g, '').replace(/[−▲△]/, '-'));
  return { number, unit: before ?? (rest === '' ? null : rest) };
}

/** 「回協議を実施」 goes on after its unit, 「〜」 opens a range: both are words, not units. */
const isSentence = (rest: string, units: Notation['units']): boolean =>
  /^[〜~、。,・]/.test(rest) || (!isUnit(units, rest) && beginsWithUnit(units, rest));
