import type { Edition } from '../../edition.ts';
import { reportYears } from '../../model/dataset.ts';
import { hasInitiatives } from '../initiatives/reported.ts';
import { partComparisons } from './comparison.ts';
import { regionPart } from './part.ts';

/** One address per region. */
export const regionPaths = ({ dataset }: Edition) =>
  dataset.regions.map((region) => ({ params: { region: region.slug }, props: { region } }));

/** One for each region with initiatives. */
export const regionInitiativePaths = (edition: Edition) =>
  regionPaths(edition).filter(({ props }) =>
    hasInitiatives(regionPart(edition, props.region).dataset),
  );

/** One for each year but the newest, of which the page of the region tells. */
export const regionYearPaths = (edition: Edition) =>
  edition.dataset.regions.flatMap((region) =>
    reportYears(regionPart(edition, region).dataset)
      .slice(1)
      .map((year) => ({
        params: { region: region.slug, year: String(year) },
        props: { region, year },
      })),
  );

/** One for each part of a year, newest included, where its wards do not fit into one table. */
export const regionPartPaths = (edition: Edition) =>
  edition.dataset.regions.flatMap((region) =>
    reportYears(regionPart(edition, region).dataset).flatMap((year) =>
      partComparisons(edition, region, year).map((comparison, at) => ({
        params: { region: region.slug, year: String(year), part: String(at + 1) },
        props: { region, year, comparison },
      })),
    ),
  );
