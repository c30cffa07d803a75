import { parseFigure, type Figure } from './figure.ts';
import type { FiscalYear } from './fiscal-year.ts';
import { isSameUnit } from './unit.ts';

export type Operator = '>=' | '<=' | '>' | '<';
export type Direction = 'higher' | 'lower';

/**
 * A target as printed, with the comparison read from it. `operator` is null where the text states no figure to compare
 * with (a milestone); `relative` targets (前年度より減) compare with the previous value and have no number of their own.
 * `plain` targets print a figure only (464台); which side of it is meant depends on what is measured.
 * `by` is the fiscal year in which it is to be reached, null if the report prints none.
 */
export type Target = Readonly<{
  text: string;
  operator: Operator | null;
  number: number | null;
  unit: string | null;
  relative: boolean;
  plain: boolean;
  by: FiscalYear | null;
}>;

const SUFFIXES: readonly (readonly [RegExp, Operator])[] = [
  [/以上$/, '>='],
  [/(?:以下|以内)$/, '<='],
  [/未満$/, '<'],
  [/(?:超|より多い)$/, '>'],
];
const RELATIVE =
  /^(?:対?前年|昨年)度?の?(?:実績|値)?(?:(?:比|より|から)?の?(増|減)(?:加|少)?|(以上|以下|を上回る|を下回る))$/;
const RELATIONS: Readonly<Record<string, Operator>> = {
  ...{ 増: '>', 減: '<', 以上: '>=', 以下: '<=', を上回る: '>', を下回る: '<' },
};

/** Reads a target as officers write it: `50%以上`, `464台以下`, `0件`, `3.5点以上`, `前年度より減`, or a sentence. */
export function parseTarget(raw: string, by: FiscalYear | null = null): Target {
  const text = raw.normalize('NFKC').trim();
  return { text, by, ...(relativeTarget(text) ?? figureTarget(text)) };
}

type Reading = Omit<Target, 'text' | 'by'>;

function relativeTarget(text: string): Reading | null {
  const [, trend, limit] = RELATIVE.exec(text) ?? [];
  const operator = RELATIONS[trend ?? limit ?? ''];
  return operator ? { operator, number: null, unit: null, relative: true, plain: false } : null;
}

function figureTarget(text: string): Reading {
  const [suffix, operator] = SUFFIXES.find(([pattern]) => pattern.test(text)) ?? [];
  const figure = parseFigure(suffix ? text.replace(suffix, '') : text);
  const number = figure?.number ?? null;
  const plain = number !== null && !operator;
  if (number === null) return { operator: null, number, unit: null, relative: false, plain };
  return {
    operator: operator ?? plainOperator(number),
    number,
    unit: figure?.unit ?? null,
    relative: false,
    plain,
  };
}

/** A plain target on what gets better downwards is a ceiling. */
export const directedTarget = (target: Target, direction: Direction | null): Target =>
  target.plain && direction === 'lower' ? { ...target, operator: '<=' } : target;

/** A target printed without 以上 or 以下 is a floor; zero is a ceiling. */
const plainOperator = (number: number): Operator => (number === 0 ? '<=' : '>=');

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
  if (limit?.number == null || !isSameUnit(value.unit, limit.unit)) return null;
  return COMPARE[target.operator](value.number, limit.number);
}

/** What a value is compared with: the figure of the target, or the previous value. */
export const limitOf = (
  target: Target,
  previous: Figure | null,
): Pick<Figure, 'number' | 'unit'> | null => (target.relative ? previous : target);

const COMPARE: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};
