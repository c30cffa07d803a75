import { perEdition, type Edition } from '../../edition.ts';
import type { Links } from '../../links.ts';
import type { Region } from '../../model/content/region.ts';
import type { Dataset } from '../../model/dataset.ts';
import { indexed } from '../../model/indexed.ts';
import { regionWards } from '../../model/region.ts';

/** Whether the wards of a site are found by their regions: what would list them all leads to these instead. */
export const isRegional = ({ dataset }: Edition): boolean => dataset.regions.length > 0;

/**
 * What an edition says of one region, as if its wards were all there are: every view of a city holds for it, and what
 * leads to a list of the whole leads to that of the region.
 */
export function regionPart(edition: Edition, { slug }: Pick<Region, 'slug'>): Edition {
  const part = partsOf(edition).get(slug);
  if (!part) throw new RangeError(`unknown region: ${slug}`);
  return part;
}

const partsOf = perEdition(
  (edition) =>
    new Map(
      edition.dataset.regions.map((region) => [
        region.slug,
        {
          ...edition,
          dataset: datasetOf(edition.dataset, region),
          links: linksIn(edition.links, region),
        },
      ]),
    ),
);

const linksIn = (links: Links, { slug }: Region): Links => ({
  ...links,
  homeHref: links.regionHref(slug),
  wardsHref: links.regionHref(slug),
  compareHref: links.regionHref(slug),
  findingsHref: links.regionListHref(slug, 'findings'),
  findingsKindHref: (kind) => `${links.regionListHref(slug, 'findings')}#${kind}`,
  ratingsHref: links.regionListHref(slug, 'ratings'),
  initiativesHref: links.regionListHref(slug, 'initiatives'),
});

/** The region stands in the place of the city, and has none below it. */
function datasetOf(dataset: Dataset, region: Region): Dataset {
  const wards = regionWards(dataset, region);
  const { placesByWard } = dataset.index;
  return indexed({
    ...dataset,
    ...{ wards, regions: [], site: { ...dataset.site, city: region.name } },
    reports: wards.flatMap(({ slug }) =>
      (placesByWard.get(slug) ?? []).map(({ report }) => report),
    ),
  });
}
