import { parseFigure, type Figure } from './figure.ts';
import { splitYear, type FiscalYear } from './fiscal-year.ts';
import { parseRelation, relatedLimit, type Operator, type Relation } from './relation.ts';
import { isSameUnit, type Units } from './unit.ts';

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

const TAIL =
  /(?:を?(?:と|に)?(?:する|なる|めざす|目指す|達(?:成)?(?:する)?|到達(?:する)?|確保(?:する)?|維持(?:する)?|保つ|獲得(?:する)?|抑(?:える|制(?:する)?)|とどめる)|である)?(?:こと)?。?$/;
/** What may stand before or behind a figure without changing it. */
const FRAME =
  /^(?:目標値?:?|概ね|おおむね|平均(?:点|で)?)\s*|\s*(?:\([^()\d]*\)|【[^【】\d]*】)。?$/g;
const BEHIND: readonly (readonly [RegExp, Operator])[] = [
  [/(?:以上|を下回らない)$/, '>='],
  [/(?:以下|以内|を(?:超え|上回ら)ない)$/, '<='],
  [/(?:未満|を下回る|より少ない|より低い)$/, '<'],
  [/(?:超|超過|を?超え(?:る)?|を上回る|より多い|より高い)$/, '>'],
];
const AHEAD: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:[≧≥]|>=|少なくとも|最低(?:でも)?)\s*/, '>='],
  [/^(?:[≦≤]|<=|多くとも|最大(?:でも)?)\s*/, '<='],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
];
const RANGE = /(?<!\d|\d[,.])(\d[\d,.]*)(\D*)[〜~–-]\s*(\d[\d,.]*)(\D*)$/;

/**
 * Reads a target as officers write it: `50%以上`, `80%を超える`, `464台以下`, `40〜50%`, `0件`, `平成29年度までに3.5点以上`,
 * `前年度より10件減`, or a sentence.
 */
export function parseTarget(
  raw: string,
  by: FiscalYear | null = null,
  units: Units = null,
): Target {
  const text = raw.normalize('NFKC').trim();
  const { rest, year } = splitYear(text.replace(/[^\S\n]+/g, ' '));
  const plain = rest.replace(FRAME, '').replace(TAIL, '');
  const reading =
    relativeTarget(rest, units) ?? relativeTarget(plain, units) ?? figureTarget(plain, units);
  return { ...reading, text, by: by ?? year };
}

/** The year that the text of a target states itself; null if it states none. */
export const statedYear = (raw: string): FiscalYear | null =>
  splitYear(raw.normalize('NFKC').trim()).year;

type Reading = Omit<Target, 'text' | 'by'>;

/** What is read of a target that states no figure to compare with. */
export const WORDS: Reading = {
  ...{ operator: null, number: null, most: null, unit: null, unitName: null },
  ...{ relative: null, plain: false },
};

function relativeTarget(text: string, units: Units): Reading | null {
  const found = parseRelation(text, units);
  if (!found) return null;
  return { ...WORDS, operator: found.operator, relative: found.relation, plain: found.plain };
}

function figureTarget(text: string, units: Units): Reading {
  const [sign, operator] = [...BEHIND, ...AHEAD].find(([pattern]) => pattern.test(text)) ?? [];
  if (!sign) return plainTarget(text, units);
  const { number, unit, unitName } = parseFigure(text.replace(sign, ''), units) ?? WORDS;
  return number === null ? WORDS : { ...WORDS, operator: operator ?? null, number, unit, unitName };
}

/** A target printed without 以上 or 以下 is a floor; zero is a ceiling. A range is a floor at its lower end. */
function plainTarget(text: string, units: Units): Reading {
  const range = RANGE.exec(text);
  const { low, high } = range ? endsOf(text, range) : { low: text, high: null };
  const least = parseFigure(low, units);
  const most = high === null ? null : (parseFigure(high, units)?.number ?? null);
  if (least?.number == null || (high !== null && (most === null || most <= least.number)))
    return WORDS;
  const { number, unit, unitName } = least;
  const operator = number === 0 && most === null ? '<=' : '>=';
  return { ...WORDS, operator, number, most, unit, unitName, plain: true };
}

/** The lower end of a range with all that stands before it, and the upper; the unit can stand at the upper only. */
function endsOf(text: string, range: RegExpExecArray) {
  const [, low = '', unit = '', high = '', rest = ''] = range;
  return { low: text.slice(0, range.index) + low + (unit.trim() || rest), high: high + rest };
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
