import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { DumbbellRow } from '../../charts/row.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { previousPrecision, resultPrecision } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { domainOf } from '../result/domain.ts';
import type { ResultRow } from '../result/row.ts';
import { changeSaid } from './change.ts';
import { chartDescription } from './description.ts';
import { indicatorFinding } from './finding.ts';
import { indicatorPanels } from './panels.ts';
import { indicatorResults, type PlacedRow, type YearGroup } from './results.ts';

/**
 * The chart of an indicator: every ward that asks the common question, by fiscal year, on one axis; below it, each on a
 * scale of its own, what cannot be compared with them.
 */
export function indicatorChart(edition: Edition, indicator: Indicator): Dumbbell {
  const groups = chartedGroups(edition, indicator);
  const chart = chartOf(edition, indicator, groups, groups);
  return { ...chart, panels: indicatorPanels(edition, indicator) };
}

/** Whether there is nothing to draw. */
export const isEmptyChart = ({ groups, panels = [] }: Dumbbell): boolean =>
  groups.length + panels.length === 0;

export type YearChart = Readonly<{ year: FiscalYear; chart: Dumbbell }>;

/** The common part of the chart in pieces, one per fiscal year (newest first), all on the same scale. */
export function yearCharts(edition: Edition, indicator: Indicator): readonly YearChart[] {
  const groups = chartedGroups(edition, indicator);
  return groups.map((group) => {
    const chart = chartOf(edition, indicator, [group], groups);
    return { year: group.year, chart: { ...chart, id: `${chart.id}-${group.year}` } };
  });
}

/** A milestone has no scale: what wards say of it in words stands in a list. */
const chartedGroups = (edition: Edition, indicator: Indicator): readonly YearGroup[] =>
  indicator.unit === null
    ? []
    : indicatorResults(edition, indicator)
        .years.map((group) => ({ ...group, rows: chartedRows(group) }))
        .filter(({ rows }) => rows.length > 0);

/** The chart of some groups, on the scale of all. */
function chartOf(
  edition: Edition,
  indicator: Indicator,
  groups: readonly YearGroup[],
  all: readonly YearGroup[],
): Dumbbell {
  const { words } = edition;
  const { target, unit } = indicator;
  return {
    id: `chart-${indicator.slug}`,
    title: words.labelled(indicator.shortName, indicatorFinding(edition, indicator)),
    description: chartDescription(edition, indicator, groups),
    unit: unit ?? '',
    target:
      target.number === null
        ? null
        : { value: target.number, label: words.targetLine(words.targetText(target), target.by) },
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
const chartedRows = ({ rows }: YearGroup): readonly PlacedRow[] =>
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

const chartRow = (words: Words, row: PlacedRow): DumbbellRow => ({
  key: row.wardSlug,
  label: row.ward,
  href: row.href,
  previous: row.previousNumber,
  current: row.number,
  previousText: row.previous,
  currentText: row.value,
  changeText: changeSaid(words, row),
  previousMargin: pointsOf(previousPrecision(row.placed)),
  currentMargin: pointsOf(resultPrecision(row.placed)),
});

const pointsOf = (precision: ReturnType<typeof resultPrecision>): number | null =>
  precision?.kind === 'margin' ? precision.points : null;
