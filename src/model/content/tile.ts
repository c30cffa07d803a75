import type { Ward } from './ward.ts';

/** A place in the tile map, row and column counted from 1. */
export type Tile = Readonly<{ row: number; column: number }>;

/** The most columns of a map that nobody has laid out. */
const COLUMNS = 5;

/**
 * Wards with their places in the tile map, row by row. Those that the registry gives no place follow in its order, below
 * the others.
 */
export function tiled(
  wards: readonly Ward[],
): readonly (Tile & Readonly<{ ward: Ward }>)[] {
  const last = Math.max(0, ...wards.map(({ tile }) => tile?.row ?? 0));
  const unplaced = wards.filter(({ tile }) => tile === null);
  return wards
    .map((ward) => ({ ward, ...(ward.tile ?? inTurn(unplaced.indexOf(ward), last)) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

const inTurn = (index: number, last: number): Tile => ({
  row: last + 1 + Math.floor(index / COLUMNS),
  column: 1 + (index % COLUMNS),
});
