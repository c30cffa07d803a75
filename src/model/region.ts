import type { Region } from './content/region.ts';
import type { Ward } from './content/ward.ts';
import type { Dataset } from './dataset.ts';

/** The region that a ward is in; null where the site has none. */
export const regionOf = (
  { regions }: Pick<Dataset, 'regions'>,
  { region }: Pick<Ward, 'region'>,
): Region | null => regions.find(({ slug }) => slug === region) ?? null;

/** The wards of a region, in the order of the registry. */
export const regionWards = ({ index }: Dataset, { slug }: Pick<Region, 'slug'>): readonly Ward[] =>
  index.wardsByRegion.get(slug) ?? [];
