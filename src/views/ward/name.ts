import { perEdition, type Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';

/** The name of a ward; one that has ended is told by its last day from another that bears its name. */
export const wardName = (edition: Edition, { slug, name }: Named): string =>
  namesOf(edition).get(slug) ?? name;

type Named = Pick<Ward, 'slug' | 'name'>;

/** Names that need more than themselves, by the slugs of their wards. */
const namesOf = perEdition(({ dataset: { wards }, words }) => {
  const byName = Map.groupBy(wards, ({ name }) => name);
  const shared = [...byName.values()].filter((bearers) => bearers.length > 1).flat();
  return new Map(
    shared.flatMap(({ slug, name, until }) =>
      until === null ? [] : [[slug, words.wardUntil(name, words.day(until))] as const],
    ),
  );
});

/** A ward by its city and its own name, unless that says it, for titles that are read away from the site. */
export function wardInCity(edition: Edition, ward: Named): string {
  const { city } = edition.dataset.site;
  const name = wardName(edition, ward);
  return name.includes(city) ? name : edition.words.wardInCity(city, name);
}
