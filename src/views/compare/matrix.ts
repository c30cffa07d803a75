import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { silentWards } from '../../model/dataset.ts';
import {
  matrixOf,
  rankOf,
  type Cell,
  type WardCells,
  type YearCells,
} from '../../model/standing/matrix.ts';
import type { Words } from '../../text/words.ts';
import { goalTokens } from '../frame/filter.ts';
import { matrixCell, type MatrixCell } from './cell.ts';

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

export function matrix(edition: Edition): Matrix {
  const { words } = edition;
  const years = matrixOf(edition.dataset);
  return {
    lead: [
      ...years.map((one) => yearLead(words, one)),
      ...(years.length > 1 ? [words.compareOlder] : []),
    ],
    columns: (years[0]?.wards[0]?.cells ?? []).map(({ indicator }, index) =>
      column(
        edition,
        indicator,
        years.some((year) => ranked(year, index) > 1),
      ),
    ),
    groups: years.map(({ year, wards }) => ({
      name: words.yearGroup(words.shortYear(year), wards.length),
      rows: wards.map((ward) => matrixRow(edition, ward)),
    })),
    silent: silence(edition),
  };
}

const ranked = ({ wards }: YearCells, index: number): number =>
  wards.filter(({ cells }) => {
    const cell = cells[index];
    return cell !== undefined && rankOf(cell) !== null;
  }).length;

function yearLead(words: Words, { year, wards }: YearCells): string {
  const cells = wards.flatMap((ward) => ward.cells);
  const measured = cells.filter(hasCommonNumber).length;
  return words.compareLead(words.shortYear(year), wards.length, cells.length, measured);
}

const hasCommonNumber = ({ results }: Cell): boolean =>
  results.some(({ result }) => result.comparability === 'same' && result.value?.number != null);

const column = (
  { dataset, words, links }: Edition,
  indicator: Indicator,
  sortable: boolean,
): Column => ({
  key: indicator.slug,
  name: indicator.shortName,
  href: links.indicatorHref(indicator.slug),
  goal: goalTokens(dataset, [indicator.code]),
  target: words.targetLine(indicator.target.text, indicator.target.by),
  sortable,
});

const matrixRow = (edition: Edition, { ward, report, cells }: WardCells): Row => ({
  ward: ward.name,
  wardSlug: ward.slug,
  href: edition.links.reportHref(ward.slug, report.fiscalYear),
  year: edition.words.shortYear(report.fiscalYear),
  cells: cells.map((cell) => matrixCell(edition, cell)),
});

function silence({ dataset, words }: Edition): string | null {
  const names = silentWards(dataset).map(({ name }) => name);
  return names.length === 0 ? null : words.withoutReport(names.length, names);
}
