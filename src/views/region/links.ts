import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import type { RegionList } from '../../links/region.ts';
import { hasInitiatives } from '../initiatives/reported.ts';
import { regionPart } from './part.ts';

/** The pages of all regions: those of one of their lists, or those that compare their wards. */
export const regionLinks = (edition: Edition, list: RegionList | null = null): readonly Link[] =>
  edition.dataset.regions
    .filter(
      (region) => list !== 'initiatives' || hasInitiatives(regionPart(edition, region).dataset),
    )
    .map(({ slug, name }) => ({
      href:
        list === null ? edition.links.regionHref(slug) : edition.links.regionListHref(slug, list),
      name,
    }));
