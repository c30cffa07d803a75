import { perEdition, type Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';
import type { Dataset } from '../../model/dataset.ts';
import { regionOf } from '../../model/region.ts';
import type { Words } from '../../text/words.ts';

/** The name of a ward; of those that share it, one that has ended is told by its last day, any other by its region. */
export const wardName = (edition: Edition, { slug, name }: Named): string =>
  namesOf(edition).get(slug) ?? name;

type Named = Pick<Ward, 'slug' | 'name'>;

/** Names that need more than themselves, by the slugs of their wards. */
const namesOf = perEdition(({ dataset, words }) => {
  const byName = Map.groupBy(dataset.wards, ({ name }) => name);
  const shared = [...byName.values()].filter((bearers) => bearers.length > 1).flat();
  return new Map(
    shared.flatMap((ward) => {
      const told = toldApart(dataset, words, ward);
      return told === null ? [] : [[ward.slug, told] as const];
    }),
  );
});

function toldApart(dataset: Dataset, words: Words, ward: Ward): string | null {
  const { name, until } = ward;
  if (until !== null) return words.wardUntil(name, words.day(until));
  const region = regionOf(dataset, ward);
  return region && words.wardInRegion(name, region.name);
}

/**
 * A ward by its region, or else its city, and its own name, unless that says it, for titles that are read away from the
 * site.
 */
export function wardInCity(edition: Edition, ward: Ward): string {
  const { dataset, words } = edition;
  const region = regionOf(dataset, ward);
  const name = region && ward.until === null ? ward.name : wardName(edition, ward);
  const city = region?.name ?? dataset.site.city;
  return name.includes(city) ? name : words.wardInCity(city, name);
}
