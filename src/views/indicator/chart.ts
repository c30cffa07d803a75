import type { Dumbbell } from '../../charts/dumbbell.ts';
import type { DumbbellRow } from '../../charts/row.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { previousPrecision, resultPrecision, unitOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { isRegional } from '../region/part.ts';
import { domainOf } from '../result/domain.ts';
import type { ResultRow } from '../result/row.ts';
import { changeSaid } from './chart/change.ts';
import { chartDescription } from './chart/description.ts';
import { indicatorPanels, type YearPanel } from './chart/panels.ts';
import { indicatorFinding, yearFinding } from './finding.ts';
import { indicatorResults, type PlacedRow, type YearGroup } from './results.ts';

/** What stands in a chart: rows on the common scale by fiscal year, and panels of what cannot be compared with them. */
export type ChartContent = Readonly<{
  groups: readonly YearGroup[];
  panels: readonly YearPanel[];
}>;

/**
 * Everything that can be drawn of an indicator. A milestone has no scale: what wards say of it stands in a list. Where
 * there are regions, there are too many wards to draw.
 */
export const chartContent = (edition: Edition, indicator: Indicator): ChartContent =>
  isRegional(edition) ? { groups: [], panels: [] } : contentOf(edition, indicator);

const contentOf = (edition: Edition, indicator: Indicator): ChartContent => ({
  groups:
    indicator.unit === null
      ? []
      : indicatorResults(edition, indicator)
          .years.map((group) => ({ ...group, rows: chartedRows(group) }))
          .filter(({ rows }) => rows.length > 0),
  panels: indicatorPanels(edition, indicator),
});

/**
 * The chart of an indicator: every ward that asks the common question, by fiscal year, on one axis; below it, each on a
 * scale of its own, what cannot be compared with them.
 */
export function indicatorChart(edition: Edition, indicator: Indicator): Dumbbell {
  const content = chartContent(edition, indicator);
  return chartOf(edition, indicator, content, content);
}

/** Whether there is nothing to draw. */
export const isEmptyChart = ({ groups, panels = [] }: Dumbbell): boolean =>
  groups.length + panels.length === 0;

/** The chart of one fiscal year, and what was found in that year. */
export type YearChart = Readonly<{ year: FiscalYear; finding: string; chart: Dumbbell }>;

/** The chart in pieces, one per fiscal year (newest first), all on the same scale. */
export function yearCharts(edition: Edition, indicator: Indicator): readonly YearChart[] {
  const content = chartContent(edition, indicator);
  const { groups, panels } = content;
  const years = new Set([...groups, ...panels].map(({ year }) => year));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const isThen = (one: Readonly<{ year: FiscalYear }>) => one.year === year;
      const part = { groups: groups.filter(isThen), panels: panels.filter(isThen) };
      const chart = chartOf(edition, indicator, part, content, `-${year}`);
      const finding = yearFinding(edition, indicator, year);
      const title = edition.words.labelled(indicator.shortName, finding);
      return { year, finding, chart: { ...chart, title } };
    });
}

/** A part of what can be drawn, on the scale of all; `name` tells its id from those of other parts. */
export function chartOf(
  edition: Edition,
  indicator: Indicator,
  { groups, panels }: ChartContent,
  all: ChartContent,
  name = '',
): Dumbbell {
  const { words } = edition;
  const { target, unit } = indicator;
  return {
    id: `chart-${indicator.slug}${name}`,
    title: words.labelled(indicator.shortName, indicatorFinding(edition, indicator)),
    description: chartDescription(edition, indicator, groups, panels),
    unit: words.chartUnit(unit),
    target:
      target.number === null
        ? null
        : { value: target.number, label: words.targetLine(words.targetText(target), target.by) },
    domain: domainOf(
      unit,
      [target.number ?? 0, ...all.groups.flatMap(({ rows }) => rows.flatMap(numbersOf))],
      indicator.maximum,
    ),
    groups: groups.map((one) => chartGroup(words, one)),
    panels: panels.map(({ panel }) => panel),
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
  previousText: markText(words, row.previous, row.previousNumber, row.placed),
  currentText: markText(words, row.value, row.number, row.placed),
  changeText: changeSaid(words, row),
  previousMargin: pointsOf(previousPrecision(row.placed)),
  currentMargin: pointsOf(resultPrecision(row.placed)),
});

/** The text of a value at its mark: where its unit is named above the chart, its number alone. */
function markText(
  words: Words,
  text: string | null,
  number: number | null,
  placed: PlacedRow['placed'],
): string | null {
  const unit = unitOf(placed);
  if (text === null || number === null || words.chartUnit(unit) === (unit ?? '')) return text;
  return /^[-−]?[\d,.]+(?=\D*$)/.exec(text)?.[0] ?? text;
}

const pointsOf = (precision: ReturnType<typeof resultPrecision>): number | null =>
  precision?.kind === 'margin' ? precision.points : null;
