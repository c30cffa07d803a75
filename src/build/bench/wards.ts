import { joined, PLACES, PLANTS } from './names.ts';

/** A ward that exists nowhere, for measuring; without a place in a map where it is in a region. */
export type InventedWard = Readonly<{
  code: string;
  slug: string;
  name: string;
  kana: string;
  romaji: string;
  tile?: Readonly<{ row: string; column: string }>;
  region?: string;
}>;

/** How many names there are for them. */
export const MOST_WARDS = PLANTS.length * PLACES.length;

/** The first so many wards, named after trees, colours and places, in a square; their codes belong to no municipality. */
export const inventedWards = (count: number): readonly InventedWard[] =>
  Array.from({ length: count }, (_, at) => {
    const columns = Math.ceil(Math.sqrt(count));
    const [name = '', kana = '', romaji = ''] = joined(
      PLANTS[at % PLANTS.length] ?? '',
      PLACES[(at + Math.floor(at / PLANTS.length)) % PLACES.length] ?? '',
    );
    return {
      ...{ code: String(99001 + at), slug: romaji, name: `${name}区`, kana: `${kana}く` },
      romaji: `${romaji.charAt(0).toUpperCase()}${romaji.slice(1)}-ku`,
      tile: { row: String(1 + Math.floor(at / columns)), column: String(1 + (at % columns)) },
    };
  });
