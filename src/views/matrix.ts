import { type Dataset } from '../model/dataset.ts';
import { goalsOf, type Indicator } from '../model/framework.ts';
import { matrixOf, rankOf, type Cell, type WardCells, type YearCells } from '../model/matrix.ts';
import { indicatorHref, reportHref, strategyAnchor } from '../links.ts';
import { words } from '../text/words.ts';
import { resultRow, strategyName, type ResultRow } from './result.ts';

/** One table of all reporting wards (rows, grouped by the year of their newest report) and all indicators (columns). */
export type Matrix = Readonly<{
  lead: readonly string[];
  columns: readonly Column[];
  groups: readonly Group[];
  silent: string | null;
}>;

/** `sortable`: at least two wards of one year can be put into an order. */
export type Column = Readonly<{
  key: string;
  name: string;
  href: string;
  goal: string;
  target: string;
  sortable: boolean;
}>;

export type Group = Readonly<{ name: string; rows: readonly Row[] }>;
export type Row = Readonly<{
  ward: string;
  wardSlug: string;
  href: string;
  year: string;
  cells: readonly MatrixCell[];
}>;

/** `number` is what the cell takes part in an order with; `empty` names a cell in which nothing stands. */
export type MatrixCell = Readonly<{
  key: string;
  name: string;
  goal: string;
  number: number | null;
  values: readonly MatrixValue[];
  own: readonly OwnLink[];
  empty: string | null;
}>;

export type MatrixValue = Readonly<{ row: ResultRow; attainment: string | null }>;
export type OwnLink = Readonly<{ href: string; about: string; text: string }>;

export function matrix(dataset: Dataset): Matrix {
  const years = matrixOf(dataset);
  return {
    lead: [...years.map(yearLead), ...(years.length > 1 ? [words.compareOlder] : [])],
    columns: (years[0]?.wards[0]?.cells ?? []).map(({ indicator }, index) =>
      column(
        dataset,
        indicator,
        years.some((year) => ranked(year, index) > 1),
      ),
    ),
    groups: years.map(({ year, wards }) => ({
      name: words.yearGroup(words.shortYear(year), wards.length),
      rows: wards.map((ward) => matrixRow(dataset, ward)),
    })),
    silent: silence(dataset),
  };
}

const ranked = ({ wards }: YearCells, index: number): number =>
  wards.filter(({ cells }) => {
    const cell = cells[index];
    return cell !== undefined && rankOf(cell) !== null;
  }).length;

function yearLead({ year, wards }: YearCells): string {
  const cells = wards.flatMap((ward) => ward.cells);
  const measured = cells.filter(hasCommonNumber).length;
  return words.compareLead(words.shortYear(year), wards.length, cells.length, measured);
}

const hasCommonNumber = ({ results }: Cell): boolean =>
  results.some(({ result }) => result.comparability === 'same' && result.value?.number != null);

const column = (dataset: Dataset, indicator: Indicator, sortable: boolean): Column => ({
  key: indicator.slug,
  name: indicator.shortName,
  href: indicatorHref(indicator.slug),
  goal: goalOf(dataset, indicator),
  target: words.targetLine(indicator.target.text, indicator.target.by),
  sortable,
});

const goalOf = ({ framework }: Dataset, { code }: Indicator): string =>
  goalsOf(framework, [code])[0]?.code ?? '';

const matrixRow = (dataset: Dataset, { ward, report, cells }: WardCells): Row => ({
  ward: ward.name,
  wardSlug: ward.slug,
  href: reportHref(ward.slug, report.fiscalYear),
  year: words.shortYear(report.fiscalYear),
  cells: cells.map((cell) => matrixCell(dataset, cell)),
});

const matrixCell = (dataset: Dataset, cell: Cell): MatrixCell => ({
  key: cell.indicator.slug,
  name: cell.indicator.shortName,
  goal: goalOf(dataset, cell.indicator),
  number: rankOf(cell),
  values: cell.kind === 'shared' ? cell.results.map((one) => matrixValue(dataset, one)) : [],
  own: cell.kind === 'own' ? ownLinks(cell) : [],
  empty: EMPTY[cell.kind],
});

const EMPTY: Readonly<Record<Cell['kind'], string | null>> = {
  shared: null,
  own: null,
  unmeasured: words.missing,
  absent: words.notOnReportShort,
};

function matrixValue(dataset: Dataset, placed: Cell['results'][number]): MatrixValue {
  const row = resultRow(dataset, placed);
  return { row, attainment: attainmentText(row) };
}

/** Whether the target is reached; where that target is not the one above the column, which it is. */
export function attainmentText({ reached, ownTarget, commonTarget }: ResultRow): string | null {
  if (reached === null) return null;
  if (ownTarget === null || ownTarget === commonTarget)
    return reached ? words.reached : words.missed;
  return reached ? words.ownTargetReached(ownTarget) : words.ownTargetMissed(ownTarget);
}

/** One link for each strategy that carries own measures. */
const ownLinks = ({ results }: Cell): readonly OwnLink[] =>
  [...Map.groupBy(results, ({ strategy }) => strategy)].map(([strategy, members]) => ({
    href: ownHref(members, strategy.id),
    about: words.ownOf(members[0]?.ward.name ?? '', strategyName(strategy.code)),
    text: words.ownShort(members.length),
  }));

const ownHref = ([first]: Cell['results'], strategy: string): string =>
  first
    ? `${reportHref(first.ward.slug, first.report.fiscalYear)}#${strategyAnchor(strategy)}`
    : '';

function silence({ wards, reports }: Dataset): string | null {
  const silent = wards.filter(({ slug }) => !reports.some(({ ward }) => ward === slug));
  const names = silent.map(({ name }) => name);
  return names.length === 0 ? null : words.withoutReport(names.length, names);
}
