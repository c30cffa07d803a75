import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Region } from '../../model/content/region.ts';
import { newestOf } from '../indicator/newest.ts';
import { indicatorResults } from '../indicator/results.ts';
import { regionPart } from './part.ts';

/**
 * How many wards of a region measured the common question in the newest year that any of them did, and how many of them
 * reached the target; without a year where none did.
 */
export type RegionRow = Readonly<{
  name: string;
  href: string;
  year: string | null;
  measured: number;
  reached: number;
}>;

export const regionRows = (edition: Edition, indicator: Indicator): readonly RegionRow[] =>
  indicator.unit === null
    ? []
    : edition.dataset.regions.map((region) => regionRow(edition, indicator, region));

function regionRow(edition: Edition, indicator: Indicator, region: Region): RegionRow {
  const { words, links } = edition;
  const part = regionPart(edition, region);
  const newest = newestOf(indicator, indicatorResults(part, indicator));
  const rows = newest?.rows ?? [];
  return {
    ...{ name: region.name, href: links.regionHref(region.slug) },
    year: newest && words.shortYear(newest.year),
    measured: rows.length,
    reached: rows.filter(({ attainmentCommon }) => attainmentCommon.status === 'reached').length,
  };
}
