import { parseFigure, type Figure } from './figure.ts';
import { splitYear, type FiscalYear } from './fiscal-year.ts';
import { parseRelation, relatedLimit, type Operator, type Relation } from './relation.ts';
import { ANY_NOTATION, readIn, type Notation } from './notation.ts';
import { isSameUnit } from './unit.ts';
import type { Signs, Wording } from './wording/wording.ts';

export type { Operator };
export type Direction = 'higher' | 'lower';

/**
 * A target as printed, with the comparison read from it. `operator` is null where the text states no figure to compare
 * with (a milestone). `relative` targets (前年度より減) compare with what they make of the previous value and have no
 * number of their own. `plain` targets print a figure only (464台), a range (40〜50%: `number` and `most`) or 維持; which
 * side of it is meant depends on what is measured. `by` is the fiscal year in which it is to be reached, null if neither
 * report nor text print one.
 */
export type Target = Readonly<{
  text: string;
  operator: Operator | null;
  number: number | null;
  most: number | null;
  unit: string | null;
  unitName: string | null;
  relative: Relation | null;
  plain: boolean;
  by: FiscalYear | null;
}>;

/** Signs of every language. */
const LIMITS: Signs<Operator> = [
  [/^(?:[≧≥]|>=)\s*/, '>='],
  [/^(?:[≦≤]|<=)\s*/, '<='],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
];

/**
 * Reads a target as officers write it: `50%以上`, `80%を超える`, `464台以下`, `40〜50%`, `0件`, `平成29年度までに3.5点以上`,
 * `前年度より10件減`, `at least 50%`, `fewer than 12 minutes by 2026`, `10% fewer than last year`, or a sentence.
 */
export function parseTarget(
  raw: string,
  by: FiscalYear | null = null,
  notation: Notation = ANY_NOTATION,
): Target {
  const text = raw.normalize('NFKC').trim();
  const { rest, year } = splitYear(text.replace(/[^\S\n]+/g, ' '), notation);
  const reading = readIn(rest, notation, (wording) => {
    const read = readingOf(rest, wording, notation);
    return read.operator === null ? null : read;
  });
  return { ...(reading ?? WORDS), text, by: by ?? year };
}

/** The year that the text of a target states itself; null if it states none. */
export const statedYear = (raw: string, notation: Notation = ANY_NOTATION): FiscalYear | null =>
  splitYear(raw.normalize('NFKC').trim(), notation).year;

type Reading = Omit<Target, 'text' | 'by'>;

/** What is read of a target that states no figure to compare with. */
export const WORDS: Reading = {
  ...{ operator: null, number: null, most: null, unit: null, unitName: null },
  ...{ relative: null, plain: false },
};

function readingOf(text: string, wording: Wording, notation: Notation): Reading {
  const plain = text.replace(wording.frame, '').replace(wording.tail, '');
  const own = { ...notation, wordings: [wording] };
  return (
    relativeTarget(text, own) ?? relativeTarget(plain, own) ?? figureTarget(plain, wording, own)
  );
}

function relativeTarget(text: string, notation: Notation): Reading | null {
  const found = parseRelation(text, notation);
  if (!found) return null;
  return { ...WORDS, operator: found.operator, relative: found.relation, plain: found.plain };
}

function figureTarget(text: string, { limits, ranges }: Wording, notation: Notation): Reading {
  const [sign, operator] = [...limits, ...LIMITS].find(([pattern]) => pattern.test(text)) ?? [];
  if (!sign) return plainTarget(text, ranges, notation);
  const { number, unit, unitName } = parseFigure(text.replace(sign, ''), notation) ?? WORDS;
  return number === null ? WORDS : { ...WORDS, operator: operator ?? null, number, unit, unitName };
}

/** A target printed without 以上 or 以下 is a floor; zero is a ceiling. A range is a floor at its lower end. */
function plainTarget(text: string, ranges: readonly RegExp[], notation: Notation): Reading {
  const { low, high } = endsOf(text, ranges);
  const least = parseFigure(low, notation);
  const most = high === null ? null : (parseFigure(high, notation)?.number ?? null);
  if (least?.number == null || (high !== null && (most === null || most <= least.number)))
    return WORDS;
  const { number, unit, unitName } = least;
  const operator = number === 0 && most === null ? '<=' : '>=';
  return { ...WORDS, operator, number, most, unit, unitName, plain: true };
}

/** The lower end of a range with all that stands before it, and the upper; the unit can stand at the upper only. */
function endsOf(text: string, ranges: readonly RegExp[]) {
  for (const range of ranges) {
    const found = range.exec(text);
    const { low = '', unit = '', high = '', rest = '' } = found?.groups ?? {};
    if (found === null) continue;
    const before = text.slice(0, found.index);
    return { low: `${before}${low} ${unit.trim() || rest.trim()}`, high: `${high} ${rest.trim()}` };
  }
  return { low: text, high: null };
}

/** A plain target on what gets better downwards is a ceiling, a range one at its upper end. */
export const directedTarget = (target: Target, direction: Direction | null): Target =>
  target.plain && direction === 'lower'
    ? { ...target, operator: '<=', number: target.most ?? target.number }
    : target;

/** In which direction values get better, as the target says; null if it does not say. */
export function directionOf(target: Target | null): Direction | null {
  if (!target?.operator) return null;
  return target.operator.startsWith('>') ? 'higher' : 'lower';
}

/** Whether a value reaches a target; null if either is missing or they cannot be compared (other unit, no number). */
export function isReached(
  value: Figure | null,
  target: Target | null,
  previous: Figure | null = null,
): boolean | null {
  if (!target?.operator || value?.number == null) return null;
  const limit = limitOf(target, previous);
  if (limit?.number == null || !isSameUnit(value.unitName, limit.unitName)) return null;
  return COMPARE[target.operator](value.number, limit.number);
}

/** What a value is compared with: the figure of the target, or what the target makes of the previous value. */
export const limitOf = (
  target: Target,
  previous: Figure | null,
): Pick<Figure, 'number' | 'unitName'> | null =>
  target.relative ? relatedLimit(target.relative, previous) : target;

const COMPARE: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};
