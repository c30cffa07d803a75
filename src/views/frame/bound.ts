import type { Edition } from '../../edition.ts';

/** How many entries a page may hold in all; where there are more, how many of each of its lists it shows. */
export type Bound = Readonly<{ whole: number; each: number }>;

/**
 * How many entries of each list a page shows that would hold so many in all: without end, unless wards are in regions and
 * these are too many to be fetched and read; the data files hold them. Readings above the words weigh as much as the words.
 */
export function mostOf({ dataset, words }: Edition, all: number, { whole, each }: Bound): number {
  const weight = words.hasReadings ? 2 : 1;
  if (weight * all <= whole || dataset.wards.every(({ region }) => region === null))
    return Infinity;
  return Math.floor(each / weight);
}
