import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { Region } from '../../model/content/region.ts';
import { heat, type HeatYear } from '../compare/heat.ts';
import { goalFilter, wardFilter, type Filter } from '../frame/filter.ts';
import { regionPart } from './part.ts';
import { latestYear, reportYears } from '../../model/dataset.ts';

/** The wards of a region beside each other in one fiscal year, with what the table can be narrowed by. */
export type Comparison = Readonly<{
  lead: string;
  table: HeatYear;
  goals: Filter;
  wards: Filter;
  /** The pages of the other years; the newest stands on that of the region. */
  others: readonly Link[];
}>;

/** Null for a year on which no ward of the region reports. */
export function comparison(
  edition: Edition,
  region: Region,
  year: number | undefined,
): Comparison | null {
  const { words } = edition;
  const part = regionPart(edition, region);
  const { lead, years } = heat(part);
  const table = years.find((one) => one.year === year);
  if (!table) return null;
  return {
    lead: table.lead ?? lead[0] ?? '',
    ...{ table: { ...table, lead: null }, goals: goalFilter(part), wards: wardFilter(part) },
    others: reportYears(part.dataset)
      .filter((other) => other !== year)
      .map((other) => ({ href: yearHref(edition, region, other), name: words.shortYear(other) })),
  };
}

const yearHref = (edition: Edition, { slug }: Region, year: number): string =>
  year === latestYear(regionPart(edition, { slug }).dataset)
    ? edition.links.regionHref(slug)
    : edition.links.regionYearHref(slug, year);
