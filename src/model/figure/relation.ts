import type { Figure } from './figure.ts';
import { isSameUnit, PERCENT, POINT, unitName, type Units } from './unit.ts';

export type Operator = '>=' | '<=' | '>' | '<';

/**
 * What a target takes from the previous value: `factor` times it plus `plus` in the unit of that name
 * (前年度比5%増: 1.05 times; 前年度より10件減: minus 10件; 前年度より増: the value itself).
 */
export type Relation = Readonly<{ factor: number; plus: number; unitName: string | null }>;

/** A comparison with the previous value; `plain` if it does not say which side is meant (維持). */
export type Related = Readonly<{ operator: Operator; relation: Relation; plain: boolean }>;

const LAST = '(?:対?前年|昨年)度?(?:同期|同月)?の?(?:実績|数値|値|水準)?';
const THAN = '(?:比(?:で)?|より(?:も)?|から|に(?:比べ|対し)て?|と比べて?)?の?';
const UP = '増(?:加|やす|える)?|上昇|アップ|向上|上げる|伸ばす';
const DOWN = '減(?:少|らす)?|低下|ダウン|削減|下げる';
const SURE = '(?:させる|する)?';
const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?';

const MOVED = new RegExp(`^${LAST}${THAN}(?:(${UP})|(${DOWN}))${SURE}$`);
const NOW = `(?:${LAST}|現状|現在)`;
const LIMIT = new RegExp(
  `^${NOW}(?:の水準|(?:と|の)?同(?:じ|程度|水準)(?:か、?それ)?|並み(?:か、?それ)?)?(以上|以下|未満|を上回る|を下回る|を超える)$`,
);
const STEP = new RegExp(
  `^${LAST}${THAN}\\s*${NUMBER}(\\D*?)(?:以上)?の?(?:(${UP})|(${DOWN}))${SURE}$`,
);
const SIGNED = new RegExp(
  `^${LAST}比?\\s*(?:(\\+|プラス)|(?:[-−▲△]|マイナス))\\s*${NUMBER}(\\D*?)(?:以上)?$`,
);
const RATIO = new RegExp(`^${LAST}(?:比(?:で)?|の)\\s*${NUMBER}(%|倍)\\s*(以上|以下|未満|超)?$`);
const KEPT = new RegExp(`^${NOW}の?(?:水準)?(?:を|と)?(?:維持|並み|同(?:じ|程度|水準))${SURE}$`);

const LIMITS: Readonly<Record<string, Operator>> = {
  ...{ 以上: '>=', 以下: '<=', 未満: '<', 超: '>' },
  ...{ を上回る: '>', を超える: '>', を下回る: '<' },
};
const SAME: Relation = { factor: 1, plus: 0, unitName: null };

/** Reads a target that is set by the previous value, in half-width characters; null if it is none. */
export const parseRelation = (text: string, units: Units): Related | null =>
  moved(text) ??
  limited(text) ??
  stepped(text, units) ??
  signed(text, units) ??
  scaled(text) ??
  kept(text);

function moved(text: string): Related | null {
  const found = MOVED.exec(text);
  return found && related(found[1] === undefined ? '<' : '>', SAME);
}

function limited(text: string): Related | null {
  const operator = LIMITS[LIMIT.exec(text)?.[1] ?? ''];
  return operator ? related(operator, SAME) : null;
}

function stepped(text: string, units: Units): Related | null {
  const [, whole, decimals = '', unit, up] = STEP.exec(text) ?? [];
  if (whole === undefined || unit === undefined) return null;
  return step(numberOf(whole, decimals), unit, up !== undefined, units);
}

function signed(text: string, units: Units): Related | null {
  const [, plus, whole, decimals = '', unit] = SIGNED.exec(text) ?? [];
  if (whole === undefined || unit === undefined) return null;
  return step(numberOf(whole, decimals), unit, plus !== undefined, units);
}

/** 「5%増」 and 「1割増」 multiply, any other unit is added; at least as much is meant. */
function step(size: number, unit: string, isUp: boolean, units: Units): Related {
  const amount = size * (isUp ? 1 : -1);
  const percent = unitName(units, unit) === PERCENT ? 1 : unit === TENTH ? 10 : null;
  const relation =
    percent === null
      ? { ...SAME, plus: amount, unitName: unit === '' ? null : unitName(units, unit) }
      : { ...SAME, factor: (100 + amount * percent) / 100 };
  return related(isUp ? '>=' : '<=', relation);
}

/** A tenth, of which Japanese counts as of hundredths. */
const TENTH = '割';

function scaled(text: string): Related | null {
  const [found, whole = '', decimals = '', unit, limit] = RATIO.exec(text) ?? [];
  if (found === undefined) return null;
  const times = numberOf(whole, decimals);
  const relation = { ...SAME, factor: unit === '倍' ? times : times / 100 };
  return { operator: LIMITS[limit ?? ''] ?? '>=', relation, plain: limit === undefined };
}

const kept = (text: string): Related | null =>
  KEPT.test(text) ? { operator: '>=', relation: SAME, plain: true } : null;

const related = (operator: Operator, relation: Relation): Related => ({
  ...{ operator, relation, plain: false },
});

const numberOf = (whole: string, decimals: string): number =>
  Number(whole.replaceAll(',', '') + decimals);

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
  const added = isShare && unit === POINT ? PERCENT : unit;
  if (plus !== 0 && !isSameUnit(added, previous.unitName)) return null;
  return { number: exact(previous.number * factor + plus), unitName: previous.unitName };
}

/** Without the binary remainder of a multiplication. */
const exact = (number: number): number => Math.round(number * 1e9) / 1e9;
