import type { Edition } from '../../edition.ts';

/**
 * A title that says which city it is about, for those who meet it away from the site: `虹市茜区の報告カード`, and
 * `声かけ・見守り（虹市）` for what names no ward. One that names the city already stays as it is.
 */
export function placedTitle({ dataset, words }: Edition, title: string): string {
  const { city } = dataset.site;
  if (title.includes(city)) return title;
  const isWard = dataset.wards.some(({ name }) => title.startsWith(name));
  return isWard ? words.wardInCity(city, title) : `${title}${words.brackets(city)}`;
}

/** A ward with its city: `虹市茜区`. */
export const placedWard = (
  { dataset: { site }, words }: Edition,
  { name }: Readonly<{ name: string }>,
) => (name.startsWith(site.city) ? name : words.wardInCity(site.city, name));
