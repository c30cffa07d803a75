import { median } from 'd3-array';
import type { DistributionRow, Distributions } from '../../charts/distribution.ts';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { indicatorFinding } from '../indicator/finding.ts';
import { distributionSaid, numbersOf, regionValues, type RegionValues } from './values.ts';

/** The distribution of an indicator's values as a chart, and the sentence that says how to read it. */
export type RegionDistribution = Readonly<{ chart: Distributions; key: string }>;

/**
 * The newest values of an indicator where there are too many to draw one by one: of all wards that have one of the newest
 * year, then of each region. Null where there is nothing to draw so.
 */
export function regionDistribution(
  edition: Edition,
  indicator: Indicator,
): RegionDistribution | null {
  const found = regionValues(edition, indicator);
  if (found?.year == null) return null;
  const { words } = edition;
  const { target, unit } = indicator;
  const rows = rowsOf(edition, { ...found, year: found.year }, unit);
  const said = rows.map(({ label, text }) => words.sentenceOf([words.gapped(label, text)]));
  return {
    chart: {
      id: `distribution-${indicator.slug}`,
      title: words.labelled(indicator.shortName, indicatorFinding(edition, indicator)),
      description: words.sentences(said),
      unit: words.chartUnit(unit),
      target:
        target.number === null
          ? null
          : { value: target.number, label: words.targetLine(words.targetText(target), target.by) },
      ...{ domain: found.domain, rows },
    },
    key: words.distributionKey(words.shortYear(found.year)),
  };
}

/** All together first; a region whose newest year is another than that of all says so. */
function rowsOf(
  edition: Edition,
  { year, regions }: RegionValues & { year: FiscalYear },
  unit: string | null,
): readonly DistributionRow[] {
  const { words, dataset } = edition;
  const found = regions.flatMap(({ region, newest }) => (newest ? [{ region, newest }] : []));
  const all = found.filter(({ newest }) => newest.year === year);
  const rowOf = (label: string, values: readonly number[], strong: boolean) => {
    const { middle, ends } = distributionSaid(edition, values, unit);
    return { label, values, median: median(values) ?? 0, text: `${middle}${ends ?? ''}`, strong };
  };
  return [
    rowOf(
      dataset.site.city,
      all.flatMap(({ newest }) => numbersOf(newest)),
      true,
    ),
    ...found.map(({ region: { name }, newest }) => {
      const then = newest.year === year ? '' : words.brackets(words.shortYear(newest.year));
      return rowOf(`${name}${then}`, numbersOf(newest), false);
    }),
  ];
}
