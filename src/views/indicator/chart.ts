import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { DumbbellRow } from '../../charts/row.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Words } from '../../text/words.ts';
import { domainOf } from '../result/domain.ts';
import { formatTarget } from '../result/format.ts';
import type { ResultRow } from '../result/row.ts';
import { absenceText } from '../result/text.ts';
import { indicatorResults, type YearGroup } from './results.ts';

/** The chart of an indicator: every ward that asks the common question, by fiscal year, on one axis. */
export function indicatorChart(edition: Edition, indicator: Indicator): Dumbbell {
  const groups = chartedGroups(edition, indicator);
  return chartOf(edition.words, indicator, groups, groups);
}

export type YearChart = Readonly<{ year: FiscalYear; chart: Dumbbell }>;

/** The same chart in pieces, one per fiscal year (newest first), all on the same scale. */
export function yearCharts(edition: Edition, indicator: Indicator): readonly YearChart[] {
  const groups = chartedGroups(edition, indicator);
  return groups.map((group) => {
    const chart = chartOf(edition.words, indicator, [group], groups);
    return { year: group.year, chart: { ...chart, id: `${chart.id}-${group.year}` } };
  });
}

const chartedGroups = (edition: Edition, indicator: Indicator): readonly YearGroup[] =>
  indicatorResults(edition, indicator)
    .years.map((group) => ({ ...group, rows: chartedRows(group) }))
    .filter(({ rows }) => rows.length > 0);

/** The chart of some groups, on the scale of all. */
function chartOf(
  words: Words,
  indicator: Indicator,
  groups: readonly YearGroup[],
  all: readonly YearGroup[],
): Dumbbell {
  const { target, unit } = indicator;
  return {
    id: `chart-${indicator.slug}`,
    title: words.chartTitle(indicator.shortName),
    description: groups.length === 0 ? words.chartEmpty : description(words, indicator, groups),
    unit: unit ?? '',
    target:
      target.number === null
        ? null
        : { value: target.number, label: words.targetLine(target.text, target.by) },
    domain: domainOf(
      unit,
      [target.number ?? 0, ...all.flatMap(({ rows }) => rows.flatMap(numbersOf))],
      indicator.maximum,
    ),
    groups: groups.map((one) => chartGroup(words, one)),
    emptyText: words.chartEmpty,
  };
}

/** All rows with a value; of a ward that has none, one that says why. */
const chartedRows = ({ rows }: YearGroup): readonly ResultRow[] =>
  rows.filter(
    (row) =>
      numbersOf(row).length > 0 || rows.find(({ wardSlug }) => wardSlug === row.wardSlug) === row,
  );

const numbersOf = ({ number, previousNumber }: ResultRow): readonly number[] =>
  [previousNumber, number].filter((value) => value !== null);

const chartGroup = (words: Words, { year, rows }: YearGroup) => ({
  label: words.shortYear(year),
  previousLabel: words.shortYear(year - 1),
  currentLabel: words.shortYear(year),
  rows: rows.map((one) => chartRow(words, one)),
});

const chartRow = (words: Words, row: ResultRow): DumbbellRow => ({
  key: row.wardSlug,
  label: row.ward,
  href: row.href,
  previous: row.previousNumber,
  current: row.number,
  previousText: row.previous,
  currentText: row.value,
  changeText: row.changeText ?? absenceText(words, row),
});

/** The chart in sentences; every value with its fiscal year. */
const description = (words: Words, { target }: Indicator, groups: readonly YearGroup[]): string =>
  [
    words.chartTarget(formatTarget(words, target)),
    ...groups.flatMap(({ rows }) => rows.map((one) => rowSentence(words, one))),
  ].join('');

function rowSentence(words: Words, row: ResultRow): string {
  const { ward, value, previous, changeText } = row;
  const year = words.shortYear(row.year);
  const before = previous && `${words.shortYear(row.year - 1)}${previous}`;
  if (value === null || row.number === null) {
    const reason = absenceText(words, row);
    return before
      ? words.chartOnlyPrevious(ward, before, year, reason)
      : words.chartNoValue(ward, year, reason);
  }
  if (before === null) return words.chartOneValue(ward, `${year}${value}`);
  return words.chartRow(ward, before, `${year}${value}`, changeText ?? absenceText(words, row));
}
