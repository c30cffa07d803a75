import type { PlaceIndex, Places } from './places.ts';
import { SHOWN, startTag } from './tag.ts';

/** A record of the index: where it begins in its bundle, and how many come before it where nothing else decides. */
export type Listed = Readonly<{
  id: string;
  start: number;
  order: number;
  kind: string;
  /** It only explains what others are about. */
  isExplaining: boolean;
}>;

/** A part of a bundle from where it begins: a record, or null for what is only shown of the one before. */
type Part = Readonly<{ start: number; record: Listed | null }>;

/** The parts of every bundle, as they stand in it. */
export type Listing = ReadonlyMap<string, readonly Part[]>;

/**
 * The kinds of records in the order in which they come, those of reports once for every year, the newest first; and the
 * kinds that only explain.
 */
export type Kinds = Readonly<{
  kinds: readonly (readonly [kind: string, year: number | null])[];
  explaining: readonly string[];
}>;

/** Lists all records: by kind and year, in the order of the kinds, then as the bundles come. */
export async function listingOf(
  { placesOf, bundles }: PlaceIndex,
  { kinds, explaining }: Kinds,
): Promise<Listing> {
  const starts = await Promise.all(kinds.map(([kind, year]) => placesOf(startTag(kind, year))));
  const shown = await placesOf(SHOWN);
  const names = [...(await bundles()).keys()];
  let order = 0;
  const listing = new Map<string, Part[]>(
    names.map((name) => [name, (shown.get(name) ?? []).map((start) => ({ start, record: null }))]),
  );
  for (const [at, [kind]] of kinds.entries())
    for (const bundle of names)
      for (const start of starts[at]?.get(bundle) ?? []) {
        const isExplaining = explaining.includes(kind);
        const record = { id: `${bundle}/${start}`, start, order, kind, isExplaining };
        listing.get(bundle)?.push({ start, record });
        order += 1;
      }
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
    const parts = listing.get(bundle) ?? [];
    let at = 0;
    for (const place of own) {
      while ((parts[at + 1]?.start ?? Infinity) <= place) at += 1;
      const record = parts[at]?.record;
      if (record && record.start <= place)
        found.set(record, [...(found.get(record) ?? []), place - record.start]);
    }
  }
  return found;
}

/** All records in their order. */
export const inOrder = (listing: Listing): readonly Listed[] =>
  [...listing.values()]
    .flatMap((parts) => parts.flatMap(({ record }) => record ?? []))
    .sort((a, b) => a.order - b.order);
