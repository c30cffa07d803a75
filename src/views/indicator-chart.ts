import type { Indicator } from '../model/framework.ts';
import type { Dumbbell } from '../charts/dumbbell.ts';
import type { DumbbellRow } from '../charts/row.ts';
import { words } from '../text/words.ts';
import { indicatorResults, type YearGroup } from './indicator-results.ts';
import type { ResultRow } from './result.ts';
import type { Dataset } from '../model/dataset.ts';

/** The chart of an indicator: every ward that asks the common question, by fiscal year, on one axis. */
export function indicatorChart(dataset: Dataset, indicator: Indicator): Dumbbell {
  const groups = indicatorResults(dataset, indicator).years.filter(({ rows }) => rows.length > 0);
  const numbers = groups.flatMap(({ rows }) =>
    rows.flatMap(({ number, previousNumber }) => [number ?? 0, previousNumber ?? 0]),
  );
  const { target, unit } = indicator;
  return {
    id: `chart-${indicator.slug}`,
    title: words.chartTitle(indicator.shortName),
    description: groups.flatMap(({ rows }) => rows.map(rowSentence)).join('') || words.chartEmpty,
    unit: unit ?? '',
    target:
      target.number === null
        ? null
        : { value: target.number, label: words.targetLine(target.text, target.by) },
    domain: domainOf(unit, [...numbers, target.number ?? 0]),
    groups: groups.map(chartGroup),
    emptyText: words.chartEmpty,
  };
}

const chartGroup = ({ year, rows }: YearGroup) => ({
  label: words.shortYear(year),
  previousLabel: words.shortYear(year - 1),
  currentLabel: words.shortYear(year),
  rows: rows.map(chartRow),
});

const chartRow = (row: ResultRow): DumbbellRow => ({
  key: row.wardSlug,
  label: row.ward,
  href: row.href,
  previous: row.previousNumber,
  current: row.number,
  previousText: row.previous,
  currentText: row.value,
  changeText: row.changeText ?? absenceText(row),
});

/** Why a row shows no change. */
export function absenceText({ number, value, previous, breakNote }: ResultRow): string {
  if (number === null) return value ?? words.noNumber;
  return previous === null ? words.noPrevious : breakNote === null ? '' : words.breakLabel;
}

function rowSentence(row: ResultRow): string {
  if (row.value === null || row.number === null)
    return words.chartNoValue(row.ward, absenceText(row));
  if (row.previous === null) return words.chartOneValue(row.ward, row.value);
  return words.chartRow(row.ward, row.previous, row.value, row.changeText ?? '');
}

/** Shares run from 0 to 100, points to 5, counts to a little above the largest value. */
function domainOf(unit: string | null, numbers: readonly number[]): readonly [number, number] {
  const largest = Math.max(...numbers);
  const usual = unit === '%' ? 100 : unit === '点' ? 5 : Math.max(2, Math.ceil(largest * 1.1));
  return [Math.min(0, ...numbers), Math.max(usual, largest)];
}
