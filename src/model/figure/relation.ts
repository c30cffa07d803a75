import type { Figure } from './figure.ts';
import { readIn, type Notation } from './notation.ts';
import { meant } from './sign.ts';
import { isSameUnit, PERCENT, unitName } from './unit.ts';
import { ALL_WORDINGS } from './wording/wordings.ts';
import type { Operator, RelationWording } from './wording/wording.ts';

export type { Operator };

/**
 * What a target takes from the previous value: `factor` times it plus `plus` in the unit of that name
 * (前年度比5%増: 1.05 times; 前年度より10件減: minus 10件; 前年度より増: the value itself).
 */
export type Relation = Readonly<{ factor: number; plus: number; unitName: string | null }>;

/** A comparison with the previous value; `plain` if it does not say which side is meant (維持). */
export type Related = Readonly<{ operator: Operator; relation: Relation; plain: boolean }>;

const SAME: Relation = { factor: 1, plus: 0, unitName: null };

/** Reads a target that is set by the previous value, in half-width characters; null if it is none. */
export const parseRelation = (text: string, notation: Notation): Related | null =>
  readIn(
    text,
    notation,
    ({ relations }) =>
      moved(text, relations) ??
      limited(text, relations) ??
      stepped(text, relations, notation) ??
      scaled(text, relations) ??
      multiplied(text, relations) ??
      kept(text, relations),
  );

type Groups = Readonly<Record<string, string | undefined>>;

/** The named groups of the first pattern that fits; null if none does. */
function groupsOf(patterns: readonly RegExp[], text: string): Groups | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found.groups ?? {};
  }
  return null;
}

function moved(text: string, { moved: patterns }: RelationWording): Related | null {
  const found = groupsOf(patterns, text);
  return found && related(found['up'] === undefined ? '<' : '>', SAME);
}

function limited(text: string, { limited: signs }: RelationWording): Related | null {
  const operator = meant(signs, text);
  return operator && related(operator, SAME);
}

/** 「5%増」 and 「1割増」 multiply, any other unit is added; at least as much is meant. */
function stepped(
  text: string,
  { stepped: patterns, percents }: RelationWording,
  { units }: Notation,
): Related | null {
  const { number, unit, up } = groupsOf(patterns, text) ?? {};
  if (number === undefined || unit === undefined) return null;
  const amount = numberOf(number) * (up === undefined ? -1 : 1);
  const percent = unitName(units, unit) === PERCENT ? 1 : (percents[unit] ?? null);
  const relation =
    percent === null
      ? { ...SAME, plus: amount, unitName: unit === '' ? null : unitName(units, unit) }
      : { ...SAME, factor: (100 + amount * percent) / 100 };
  return related(up === undefined ? '<=' : '>=', relation);
}

function scaled(text: string, { scaled: signs }: RelationWording): Related | null {
  for (const [pattern, limit] of signs) {
    const { number, times } = groupsOf([pattern], text) ?? {};
    if (number === undefined) continue;
    const factor = times === undefined ? numberOf(number) / 100 : numberOf(number);
    const operator = limit ?? '>=';
    return { operator, relation: { ...SAME, factor }, plain: limit === null };
  }
  return null;
}

function multiplied(text: string, { multiples }: RelationWording): Related | null {
  const factor = meant(multiples, text);
  return factor === null ? null : related(factor < 1 ? '<=' : '>=', { ...SAME, factor });
}

const kept = (text: string, { kept: pattern }: RelationWording): Related | null =>
  pattern.test(text) ? { operator: '>=', relation: SAME, plain: true } : null;

const related = (operator: Operator, relation: Relation): Related => ({
  ...{ operator, relation, plain: false },
});

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Units in which a share moves, in whatever language. */
const POINTS: ReadonlySet<string> = new Set(
  ALL_WORDINGS.flatMap(({ relations }) => relations.points),
);

/**
 * The figure that a relation makes of the previous value; null without one, in another unit, and where percent of a
 * share is meant: nobody can tell whether that is points.
 */
export function relatedLimit(
  { factor, plus, unitName: unit }: Relation,
  previous: Figure | null,
): Pick<Figure, 'number' | 'unitName'> | null {
  if (previous?.number == null) return null;
  const isShare = previous.unitName === PERCENT;
  if (isShare && factor !== 1) return null;
  const added = isShare && unit !== null && POINTS.has(unit) ? PERCENT : unit;
  if (plus !== 0 && !isSameUnit(added, previous.unitName)) return null;
  return { number: exact(previous.number * factor + plus), unitName: previous.unitName };
}

/** Without the binary remainder of a multiplication. */
const exact = (number: number): number => Math.round(number * 1e9) / 1e9;
