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
 * So many wards, shared out among regions: each has its own of the same names, as many places of a country do. Their
 * codes are none of a prefecture's.
 */
export function regionalWards(
  count: number,
  regions: readonly InventedRegion[],
): readonly InventedWard[] {
  const share = count / regions.length;
  const named = inventedWards(Math.ceil(share));
  return regions.flatMap(({ slug: region }, index) => {
    const [first, next] = [Math.round(index * share), Math.round((index + 1) * share)];
    return named.slice(0, next - first).map(({ tile: _tile, ...ward }, at) => ({
      ...{ ...ward, region, slug: `${region}-${ward.slug}` },
      code: String(50001 + first + at),
    }));
  });
}
