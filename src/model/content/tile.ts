import { z } from 'zod';
import { count } from './fields.ts';

/** A place in the tile map, row and column counted from 1. */
export const tileSchema = z.strictObject({ row: count, column: count });

export type Tile = Readonly<z.infer<typeof tileSchema>>;

/** What may have a place in a map. */
type Placed = Readonly<{ tile: Tile | null }>;

/** The most columns of a map that nobody has laid out. */
const COLUMNS = 5;

/**
 * Wards or regions with their places in the tile map, row by row. Those that the registry gives no place follow in its
 * order, below the others.
 */
export function tiled<One extends Placed>(
  all: readonly One[],
): readonly (Tile & Readonly<{ one: One }>)[] {
  const last = Math.max(0, ...all.map(({ tile }) => tile?.row ?? 0));
  const unplaced = all.filter(({ tile }) => tile === null);
  return all
    .map((one) => ({ one, ...(one.tile ?? inTurn(unplaced.indexOf(one), last)) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

const inTurn = (index: number, last: number): Tile => ({
  row: last + 1 + Math.floor(index / COLUMNS),
  column: 1 + (index % COLUMNS),
});
