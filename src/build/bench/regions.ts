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
  const each = Math.ceil(count / regions.length);
  const named = inventedWards(each);
  return Array.from({ length: count }, (_, at) => {
    const region = regions[Math.floor(at / each)]?.slug ?? '';
    const { tile: _tile, ...ward } = named[at % each] ?? fail();
    return { ...ward, region, code: String(50001 + at), slug: `${region}-${ward.slug}` };
  });
}

function fail(): never {
  throw new RangeError('missing ward');
}
