import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { withoutSuffix } from '../../model/content/ward.ts';
import { silentWards } from '../../model/dataset.ts';
import { attainmentOf, commonTargetOf } from '../../model/standing/standing.ts';
import { matrixOf, rankedOf, type Cell, type YearCells } from '../../model/standing/matrix.ts';
import { isRegional } from '../region/part.ts';
import { goalTokens } from '../frame/filter.ts';
import { heatCell, type HeatCell } from './cell.ts';
import { wardName } from '../ward/name.ts';

/** One table a fiscal year: indicators as rows, the wards that report on the year as columns. */
export type Heat = Readonly<{
  /** About the newest year; the others have theirs above their tables. */
  lead: readonly string[];
  years: readonly HeatYear[];
  silent: string | null;
}>;

export type HeatYear = Readonly<{
  year: number;
  name: string;
  caption: string;
  /** Null where the lead of the page says it. */
  lead: string | null;
  wards: readonly HeatWard[];
  rows: readonly HeatRow[];
}>;

export type HeatWard = Readonly<{ slug: string; name: string; short: string; href: string }>;

/** `sortable`: the wards of the year can be put into an order by this indicator. */
export type HeatRow = Readonly<{
  key: string;
  name: string;
  href: string;
  goal: string;
  target: string;
  sortable: boolean;
  cells: readonly HeatCell[];
}>;

/** All tables; where there are regions, what the newest year comes to, for the tables stand on the pages of these. */
export function heat(edition: Edition): Heat {
  const { words, dataset } = edition;
  const years = matrixOf(dataset);
  if (isRegional(edition))
    return {
      ...{ years: [], silent: null },
      lead: years.slice(0, 1).map((one) => yearLead(edition, one)),
    };
  const silent = silentWards(dataset).map(({ name }) => name);
  return {
    lead: [
      ...years.slice(0, 1).map((one) => yearLead(edition, one)),
      ...(years.length > 1 ? [words.compareOlder] : []),
    ],
    years: years.map((one, index) => {
      const table = heatYear(edition, one);
      return index === 0 ? { ...table, lead: null } : table;
    }),
    silent: silent.length === 0 ? null : words.withoutReport(silent.length, silent),
  };
}

/** How many common values the reports on a year hold, and how many of them reached the target. */
export function yearLead({ words }: Edition, { year, wards }: YearCells): string {
  const measured = wards.flatMap(({ cells }) =>
    cells.flatMap(({ results }) =>
      results.filter(
        ({ result }) => result.comparability === 'same' && result.value?.number != null,
      ),
    ),
  );
  const reached = measured.filter(
    (placed) => attainmentOf(placed, commonTargetOf(placed)).status === 'reached',
  );
  return words.compareLead(words.shortYear(year), wards.length, measured.length, reached.length);
}

/** The reports on a year, or some of them, beside each other. */
export function heatYear(edition: Edition, cells: YearCells): HeatYear {
  const { words, links, dataset } = edition;
  const { year, wards } = cells;
  const indicators = dataset.index.indicators.map(({ indicator }) => indicator);
  return {
    year,
    name: words.shortYear(year),
    caption: words.compareCaption(words.shortYear(year), wards.length),
    lead: yearLead(edition, cells),
    wards: wards.map(({ ward }) => ({
      ...{ slug: ward.slug, name: wardName(edition, ward) },
      short: withoutSuffix(wardName(edition, ward), dataset.site.wardSuffix?.name),
      href: links.reportHref(ward.slug, year),
    })),
    rows: indicators.map((indicator, index) =>
      heatRow(
        edition,
        indicator,
        wards.flatMap(({ ward, cells }) => {
          const cell = cells[index];
          return cell ? [{ ward: ward.slug, cell }] : [];
        }),
      ),
    ),
  };
}

type WardCell = Readonly<{ ward: string; cell: Cell }>;

const heatRow = (edition: Edition, indicator: Indicator, cells: readonly WardCell[]): HeatRow => ({
  key: indicator.slug,
  name: indicator.shortName,
  href: edition.links.indicatorHref(indicator.slug),
  goal: goalTokens(edition.dataset, [indicator.code]),
  target: edition.words.targetLine(edition.words.targetText(indicator.target), null),
  sortable: cells.filter(({ cell }) => rankedOf(cell) !== null).length > 1,
  cells: cells.map(({ ward, cell }) => heatCell(edition, ward, cell)),
});
