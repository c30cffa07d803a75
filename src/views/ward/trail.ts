import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { isDivided, type Ward } from '../../model/content/ward.ts';
import { regionOf } from '../../model/region.ts';

/** The way to a ward from the home page: the list of all, and the ward's region; none to one that stands alone. */
export function wardTrail({ dataset, words, links }: Edition, ward: Ward): readonly Link[] {
  if (!isDivided(dataset.wards)) return [];
  const region = regionOf(dataset, ward);
  return [
    { href: links.wardsHref, name: words.wards },
    ...(region ? [{ href: links.regionHref(region.slug), name: region.name }] : []),
  ];
}
