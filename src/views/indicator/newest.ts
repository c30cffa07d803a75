import type { Indicator } from '../../model/content/framework.ts';
import { decimals, difference } from '../../model/figure/difference.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Words } from '../../text/words.ts';
import { formatAmount } from '../result/format.ts';
import type { ResultRow } from '../result/row.ts';
import { measured, type IndicatorResults } from './results.ts';

/** The newest year in which wards measured the common question, with one row a ward: the one farthest from its target. */
export type Newest = Readonly<{ year: FiscalYear; rows: readonly ResultRow[] }>;

/** Null if no ward measured it. */
export function newestOf(indicator: Indicator, { years }: IndicatorResults): Newest | null {
  const found = years.find(({ rows }) => measured(rows).length > 0);
  if (!found) return null;
  const byWard = Map.groupBy(measured(found.rows), ({ wardSlug }) => wardSlug);
  const rows = [...byWard.values()].flatMap((own) => farthest(indicator, own).slice(0, 1));
  return { year: found.year, rows };
}

/** Rows from the farthest from the target to the nearest; those that reached it come last. */
export const farthest = (indicator: Indicator, rows: readonly ResultRow[]): readonly ResultRow[] =>
  rows.toSorted((a, b) => shortfall(indicator, b) - shortfall(indicator, a));

/** How far a value falls short of the target; 0 or less if it does not. */
export function shortfall({ target, direction }: Indicator, { number }: ResultRow): number {
  if (target.number === null || number === null) return 0;
  return direction === 'higher'
    ? difference(target.number, number)
    : difference(number, target.number);
}

/** The distance that is left to the target: `0.4ポイント`; null if there is none, or none to tell. */
export function awayText(words: Words, indicator: Indicator, row: ResultRow): string | null {
  const amount = shortfall(indicator, row);
  if (amount <= 0 || row.attainmentCommon.status === 'untold') return null;
  return formatAmount(words, { amount, decimals: decimals(amount), unit: indicator.unit });
}
