import { extent, max, median } from 'd3-array';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Region } from '../../model/content/region.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { newestOf, type Newest } from '../indicator/newest.ts';
import { indicatorResults } from '../indicator/results.ts';
import { domainOf } from '../result/domain.ts';
import { isRegional, regionPart } from './part.ts';

/**
 * The newest values of the common question in each region, on one scale, and the newest year of them all; null for a
 * region where none was measured.
 */
export type RegionValues = Readonly<{
  year: FiscalYear | null;
  domain: readonly [number, number];
  regions: readonly Readonly<{ region: Region; newest: Newest | null }>[];
}>;

/** The values of an indicator by region; null without regions, and of a milestone, which has no scale. */
export function regionValues(edition: Edition, indicator: Indicator): RegionValues | null {
  if (indicator.unit === null || !isRegional(edition)) return null;
  const regions = edition.dataset.regions.map((region) => ({
    region,
    newest: newestOf(indicator, indicatorResults(regionPart(edition, region), indicator)),
  }));
  const { target, unit, maximum } = indicator;
  const all = [target.number ?? 0, ...regions.flatMap(({ newest }) => numbersOf(newest))];
  return {
    year: max(regions, ({ newest }) => newest?.year) ?? null,
    domain: domainOf(unit, all, maximum),
    regions,
  };
}

export const numbersOf = (newest: Newest | null): readonly number[] =>
  (newest?.rows ?? []).flatMap(({ number }) => number ?? []);

/** The value in the middle, and between which all are: to a tenth, for the middle of two can have no end. */
export function distributionSaid(
  { words }: Edition,
  values: readonly number[],
  unit: string | null,
): Readonly<{ middle: string; ends: string | null }> {
  const [middle = '', low = '', high = ''] = [median(values), ...extent(values)].map((value) =>
    words.quantity(words.number(Math.round((value ?? 0) * 10) / 10), unit),
  );
  return {
    middle: words.middleValue(middle),
    ends: low === high ? null : words.brackets(words.between(low, high)),
  };
}
