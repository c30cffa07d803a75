import { extent, max, median } from 'd3-array';
import type { Distribution } from '../../charts/distribution.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Region } from '../../model/content/region.ts';
import { newestOf, type Newest } from '../indicator/newest.ts';
import { indicatorResults } from '../indicator/results.ts';
import { domainOf } from '../result/domain.ts';
import { isRegional, regionPart } from './part.ts';

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

/** Every region under an indicator; null without regions, and of a milestone, which has no scale. */
export function regionTable(edition: Edition, indicator: Indicator): RegionTable | null {
  if (indicator.unit === null || !isRegional(edition)) return null;
  const { words } = edition;
  const found = edition.dataset.regions.map((region) => ({
    region,
    newest: newestOf(indicator, indicatorResults(regionPart(edition, region), indicator)),
  }));
  const { target, unit, maximum } = indicator;
  const last = max(found, ({ newest }) => newest?.year);
  const all = [target.number ?? 0, ...found.flatMap(({ newest }) => valuesOf(newest))];
  const domain = domainOf(unit, all, maximum);
  const [from = '', to = ''] = domain.map((end) => words.quantity(words.number(end), unit));
  const scale = { domain, target: target.number };
  return {
    hint: words.regionTableHint(
      last === undefined ? '' : words.shortYear(last),
      ...([from, to, words.targetText(target)] as const),
    ),
    rows: found.map(({ region, newest }) => ({
      ...regionRow(edition, region, newest),
      year: newest && newest.year !== last ? words.shortYear(newest.year) : null,
      strip: newest && strip(valuesOf(newest), scale),
      said: newest && distributionSaid(edition, valuesOf(newest), unit),
    })),
  };
}

const valuesOf = (newest: Newest | null): readonly number[] =>
  (newest?.rows ?? []).flatMap(({ number }) => number ?? []);

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

/** The value in the middle, and between which all are: to a tenth, for the middle of two can have no end. */
function distributionSaid({ words }: Edition, values: readonly number[], unit: string | null) {
  const [middle = '', low = '', high = ''] = [median(values), ...extent(values)].map((value) =>
    words.quantity(words.number(Math.round((value ?? 0) * 10) / 10), unit),
  );
  return {
    middle: words.middleValue(middle),
    ends: low === high ? null : words.brackets(words.between(low, high)),
  };
}
