import type { Edition } from '../../edition.ts';

/**
 * A title that says which city it is about, for those who meet it away from the site: `虹市茜区の報告カード`,
 * `声かけ・見守り（虹市）` for what names no ward, and `虹市：新しい活動（CB）` for what ends in brackets itself. One that
 * names the city or a region already stays as it is.
 */
export function placedTitle({ dataset, words }: Edition, title: string): string {
  const { city } = dataset.site;
  const isPlaced = dataset.regions.some(({ name }) => title.startsWith(name));
  if (isPlaced || title.includes(city)) return title;
  const isWard = dataset.wards.some(({ name }) => title.startsWith(name));
  if (isWard) return words.wardInCity(city, title);
  return /[)）]$/.test(title) ? words.labelled(city, title) : `${title}${words.brackets(city)}`;
}
