import type { Indicator } from '../../../model/content/framework.ts';
import { fallsShort } from '../../../model/figure/attainment.ts';
import type { Words } from '../../../text/words.ts';
import type { ResultRow } from '../../result/row.ts';
import { farthest } from '../newest.ts';
import { nameAndValue } from './pair.ts';

type Rows = readonly ResultRow[];

/** The values that tell most: those nearest to the target and farthest from it. */
export function extremes(words: Words, indicator: Indicator, rows: Rows): readonly string[] {
  const inOrder = farthest(indicator, rows);
  const short = inOrder.filter(({ attainmentCommon }) => fallsShort(attainmentCommon));
  if (short.length === 0) return [highAndLow(words, indicator, rows)];
  if (short.length === 1) return [words.valuesOf(short.map(nameAndValue))];
  const near = short.length === rows.length ? valueAt(words, short, short.at(-1)) : null;
  return [words.nearAndFar(near, valueAt(words, short, short[0]))];
}

function highAndLow(words: Words, { unit }: Indicator, rows: Rows): string {
  const up = rows.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return words.highAndLow(valueAt(words, rows, up.at(-1)), valueAt(words, rows, up[0]), unit);
}

/** A value with all the wards that have it. */
function valueAt(words: Words, rows: Rows, row: ResultRow | undefined): string {
  const wards = rows.filter(({ number }) => number === row?.number).map(({ ward }) => ward);
  return words.wardsAt(wards, row?.value ?? '');
}
