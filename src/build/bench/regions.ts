import { cumsum, sum } from 'd3-array';
import { joined, LANDS, PLANTS } from './names.ts';
import { inventedWards, type InventedWard } from './wards.ts';

/** A region that exists nowhere, for measuring. */
export type InventedRegion = Readonly<Record<'slug' | 'name' | 'kana' | 'romaji', string>>;

/** The first so many regions; there are no more names than for those of Japan. */
export const inventedRegions = (count: number): readonly InventedRegion[] =>
  Array.from({ length: count }, (_, at) => {
    const land = LANDS[Math.floor(at / PLANTS.length)] ?? '';
    const [name = '', kana = '', slug = ''] = joined(PLANTS[at % PLANTS.length] ?? '', land);
    return { ...{ slug, name, kana }, romaji: `${slug.charAt(0).toUpperCase()}${slug.slice(1)}` };
  });

/**
 * So many wards, shared out among regions as unevenly as in life: each has its own of the same names, as many places of a
 * country do. Their codes are none of a prefecture's.
 */
export function regionalWards(
  count: number,
  regions: readonly InventedRegion[],
): readonly InventedWard[] {
  const sizes = regionSizes(count, regions.length);
  const named = inventedWards(Math.max(...sizes));
  return regions.flatMap(({ slug: region }, index) => {
    const before = sum(sizes.slice(0, index));
    return named.slice(0, sizes[index]).map(({ tile: _tile, ...ward }, at) => ({
      ...{ ...ward, region, slug: `${region}-${ward.slug}` },
      code: String(50001 + before + at),
    }));
  });
}

/** How steeply sizes fall: of 1,741 in 47 regions the first has 179, as in Japan, and the last 18. */
const STEEPNESS = 0.61;

/** How many wards each region has: one, and of the rest the less the later it comes. */
export function regionSizes(count: number, regions: number): readonly number[] {
  const weights = Array.from({ length: regions }, (_, at) => (at + 1) ** -STEEPNESS);
  const ends = [...cumsum(weights)].map((end) =>
    Math.round(((count - regions) * end) / sum(weights)),
  );
  return ends.map((end, at) => 1 + end - (ends[at - 1] ?? 0));
}
