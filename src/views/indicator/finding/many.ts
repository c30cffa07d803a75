import type { Indicator } from '../../../model/content/framework.ts';
import type { Words } from '../../../text/words.ts';
import type { ResultRow } from '../../result/row.ts';
import { extremes } from './extremes.ts';
import { pairSaid } from './pair.ts';
import { moves } from './moves.ts';
import { standOf } from './one.ts';

type Rows = readonly ResultRow[];

/** How several wards stand in one year (who reached the target, who is nearest and farthest), and how they moved. */
export function manyFinding(
  words: Words,
  indicator: Indicator,
  year: string,
  rows: Rows,
): readonly string[] {
  const who = words.sameWards(year, rows.length);
  return [standing(words, indicator, who, rows), moves(words, indicator, rows)];
}

function standing(words: Words, indicator: Indicator, who: string, rows: Rows): string {
  const alike = alikeRow(rows);
  if (alike) {
    const stand = standOf(words, indicator, alike);
    return words.valuesAlike(who, rows.length, alike.value ?? '', stand);
  }
  const told = rows.filter(({ attainmentCommon }) => attainmentCommon.status !== 'untold');
  if (told.length === 0) return rangeOf(words, who, rows);
  const isPair = rows.length === 2 && told.length === 2;
  return words.sentences([
    ...(isPair
      ? [pairSaid(words, indicator, who, rows)]
      : [reaching(words, indicator, who, rows), ...extremes(words, indicator, rows)]),
    ...closeness(words, told),
    ...(told.length < rows.length ? [words.restUntold(rows.length - told.length)] : []),
  ]);
}

/** One of the rows, if all have the same value and stand the same. */
function alikeRow([first, ...others]: Rows): ResultRow | null {
  if (!first) return null;
  const { status, close } = first.attainmentCommon;
  const isAlike = others.every(
    ({ number, attainmentCommon }) =>
      number === first.number &&
      attainmentCommon.status === status &&
      attainmentCommon.close === close,
  );
  return isAlike ? first : null;
}

function rangeOf(words: Words, who: string, rows: Rows): string {
  const inOrder = rows.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return words.range(who, inOrder[0]?.value ?? '', inOrder.at(-1)?.value ?? '');
}

function reaching(words: Words, indicator: Indicator, who: string, rows: Rows): string {
  const text = words.targetText(indicator.target);
  const reached = rows.filter(({ attainmentCommon }) => attainmentCommon.status === 'reached');
  if (reached.length === rows.length) return words.allReached(who, text);
  const isMissed = rows.some(({ attainmentCommon }) => attainmentCommon.status === 'missed');
  if (reached.length === 0) return words.noneReached(who, text, isMissed);
  const names = reached.map(({ ward }) => ward);
  return words.someReached(who, text, names);
}

/** Wards whose values lie so near to the target that another sample might have said otherwise. */
function closeness(words: Words, rows: Rows): readonly string[] {
  const close = rows.filter(({ attainmentCommon }) => attainmentCommon.close);
  return close.length === 0 ? [] : [words.closeOf(close.map(({ ward }) => ward))];
}
