import { KIND, valueTag } from './tag.ts';
import type { PlaceIndex, Places } from './places.ts';

/** A record of the index: where it begins in its bundle, and how many come before it where nothing else decides. */
export type Listed = Readonly<{ id: string; bundle: string; start: number; order: number }>;

/** The records of every bundle, as they stand in it. */
export type Listing = ReadonlyMap<string, readonly Listed[]>;

/** Lists all records: by kind, in the order of the kinds, then as the bundles come. */
export async function listingOf(
  { placesOf, bundles }: PlaceIndex,
  kinds: readonly string[],
): Promise<Listing> {
  const starts = await Promise.all(kinds.map((kind) => placesOf(valueTag(KIND, kind))));
  const names = [...(await bundles()).keys()];
  const inOrder = starts.flatMap((ofKind) =>
    names.flatMap((bundle) => (ofKind.get(bundle) ?? []).map((start) => ({ bundle, start }))),
  );
  const listing = new Map(names.map((name): [string, Listed[]] => [name, []]));
  for (const [order, { bundle, start }] of inOrder.entries())
    listing.get(bundle)?.push({ id: `${bundle}/${start}`, bundle, start, order });
  for (const own of listing.values()) own.sort((a, b) => a.start - b.start);
  return listing;
}

/** The records in which places lie, with the places counted from where each begins. */
export function recordsAt(
  listing: Listing,
  places: Places,
): ReadonlyMap<Listed, readonly number[]> {
  const found = new Map<Listed, number[]>();
  for (const [bundle, own] of places) {
    const records = listing.get(bundle) ?? [];
    let at = 0;
    for (const place of own) {
      while ((records[at + 1]?.start ?? Infinity) <= place) at += 1;
      const record = records[at];
      if (record && record.start <= place)
        found.set(record, [...(found.get(record) ?? []), place - record.start]);
    }
  }
  return found;
}

/** All records in their order. */
export const inOrder = (listing: Listing): readonly Listed[] =>
  [...listing.values()].flat().sort((a, b) => a.order - b.order);
