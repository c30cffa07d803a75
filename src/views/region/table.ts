import { median } from 'd3-array';
import type { Distribution } from '../../charts/distribution.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Region } from '../../model/content/region.ts';
import type { Newest } from '../indicator/newest.ts';
import { distributionSaid, numbersOf, regionValues } from './values.ts';

/** The regions under an indicator, and what must be known to read their rows. */
export type RegionTable = Readonly<{ hint: string; rows: readonly RegionRow[] }>;

/**
 * The wards of a region that measured the common question in the newest year that any of them did: how many of them
 * reached the target, and their values on a scale that all regions share, also in words. Null where none did.
 */
export type RegionRow = Readonly<{
  name: string;
  href: string;
  /** Null for the newest of all regions. */
  year: string | null;
  reached: string;
  strip: Distribution | null;
  said: Readonly<{ middle: string; ends: string | null }> | null;
}>;

/** Every region under an indicator; null where it has no values by region. */
export function regionTable(edition: Edition, indicator: Indicator): RegionTable | null {
  const found = regionValues(edition, indicator);
  if (!found) return null;
  const { words } = edition;
  const { target, unit } = indicator;
  const { year: last, domain, regions } = found;
  const [from = '', to = ''] = domain.map((end) => words.quantity(words.number(end), unit));
  const scale = { domain, target: target.number };
  return {
    hint: words.regionTableHint(
      last === null ? '' : words.shortYear(last),
      ...([from, to, words.targetText(target)] as const),
    ),
    rows: regions.map(({ region, newest }) => ({
      ...regionRow(edition, region, newest),
      year: newest && newest.year !== last ? words.shortYear(newest.year) : null,
      strip: newest && strip(numbersOf(newest), scale),
      said: newest && distributionSaid(edition, numbersOf(newest), unit),
    })),
  };
}

function regionRow({ words, links }: Edition, { slug, name }: Region, newest: Newest | null) {
  const rows = newest?.rows ?? [];
  const isReached = ({ attainmentCommon }: Newest['rows'][number]) =>
    attainmentCommon.status === 'reached';
  return {
    ...{ name, href: links.regionHref(slug) },
    reached: words.homeTile(rows.length, rows.filter(isReached).length),
  };
}

const strip = (
  values: readonly number[],
  scale: Pick<Distribution, 'domain' | 'target'>,
): Distribution => ({ ...scale, values, median: median(values) ?? 0 });
