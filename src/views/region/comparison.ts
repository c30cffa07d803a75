import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { Region } from '../../model/content/region.ts';
import { latestYear, reportYears } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { matrixOf, type YearCells } from '../../model/standing/matrix.ts';
import { heatYear, yearLead, type HeatYear } from '../compare/heat.ts';
import { goalFilter, wardFilter, type Filter } from '../frame/filter.ts';
import { wardName } from '../ward/name.ts';
import { regionPart } from './part.ts';
import { yearParts } from './parts.ts';

/** Wards of a region beside each other in one fiscal year, with what the table can be narrowed by. */
export type RegionHeat = Readonly<{ table: HeatYear; goals: Filter; wards: Filter }>;

/** All that report on the year: in one table, or where they are too many for one in parts. */
export type Comparison = Readonly<{
  lead: string;
  heat: RegionHeat | null;
  /** The pages of the parts. */
  parts: readonly Link[];
  /** The pages of the other years; the newest stands on that of the region. */
  others: readonly Link[];
}>;

/** Null for a year on which no ward of the region reports. */
export function comparison(
  edition: Edition,
  region: Region,
  year: FiscalYear | undefined,
): Comparison | null {
  const part = regionPart(edition, region);
  const cells = matrixOf(part.dataset).find((one) => one.year === year);
  if (!cells) return null;
  const parts = yearParts(cells);
  const isOne = parts.length === 1;
  return {
    lead: yearLead(part, cells),
    heat: isOne ? regionHeat(part, cells) : null,
    parts: isOne ? [] : partLinks(edition, region, parts),
    others: otherYears(edition, region, cells.year),
  };
}

/** A part of those that report on a year, on a page of its own. */
export type PartComparison = Readonly<{
  name: string;
  lead: string;
  heat: RegionHeat;
  /** The pages of the other parts. */
  others: readonly Link[];
}>;

/** The parts of a year in the order of the registry; none where one table holds them all. */
export function partComparisons(
  edition: Edition,
  region: Region,
  year: FiscalYear,
): readonly PartComparison[] {
  const part = regionPart(edition, region);
  const cells = matrixOf(part.dataset).find((one) => one.year === year);
  const parts = cells ? yearParts(cells) : [];
  const links = partLinks(edition, region, parts);
  return parts.length < 2
    ? []
    : parts.map((some, at) => ({
        name: partName(part, some),
        lead: yearLead(part, some),
        heat: regionHeat(part, some),
        others: links.filter((_, other) => other !== at),
      }));
}

function regionHeat(part: Edition, cells: YearCells): RegionHeat {
  const table = { ...heatYear(part, cells), lead: null };
  const all = wardFilter(part);
  const isHere = ({ value }: Filter['options'][number]) =>
    table.wards.some(({ slug }) => slug === value);
  return { table, goals: goalFilter(part), wards: { ...all, options: all.options.filter(isHere) } };
}

const partLinks = (
  edition: Edition,
  region: Region,
  parts: readonly YearCells[],
): readonly Link[] =>
  parts.map((some, at) => ({
    href: edition.links.regionPartHref(region.slug, some.year, at + 1),
    name: partName(regionPart(edition, region), some),
  }));

function partName(part: Edition, { wards }: YearCells): string {
  const [first = '', last = ''] = [wards.at(0), wards.at(-1)].map(
    (place) => place && wardName(part, place.ward),
  );
  return part.words.regionPart(first, last, wards.length);
}

function otherYears(edition: Edition, region: Region, year: FiscalYear): readonly Link[] {
  const { dataset } = regionPart(edition, region);
  const { links, words } = edition;
  const { slug } = region;
  return reportYears(dataset)
    .filter((other) => other !== year)
    .map((other) => ({
      href:
        other === latestYear(dataset) ? links.regionHref(slug) : links.regionYearHref(slug, other),
      name: words.shortYear(other),
    }));
}
