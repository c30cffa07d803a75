import type { Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';

/** A ward by its city and its own name, for titles that are read away from the site. */
export const wardInCity = ({ dataset, words }: Edition, { name }: Pick<Ward, 'name'>): string =>
  words.wardInCity(dataset.site.city, name);
