import { wardsSchema, type Ward } from '../model/content/ward.ts';
import { entriesOf, repeatedFindings } from './checks.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { lenient, type Lenient } from './lenient.ts';
import type { Source } from './yaml.ts';

/** Reads the registry of wards; no two share a code, a slug or a place in the tile map. */
export function parseWards(source: Source): Parsed<readonly Ward[]> {
  const parsed = withFindings(parseWith(wardsSchema, source), (content) => {
    const wards = entriesOf(lenient(wardsSchema, content).wards, ['wards']);
    const placed = wards.map((ward) => ({ ...ward, tile: placeOf(ward.tile) }));
    return [
      ...repeatedFindings(wards, 'code'),
      ...repeatedFindings(wards, 'slug'),
      ...repeatedFindings(placed, 'tile', (tile, m) => m.tilePlace(...pairOf(tile))),
    ];
  });
  return { ...parsed, value: parsed.value?.wards ?? null };
}

type Tile = Lenient<typeof wardsSchema>['wards'][number]['tile'];

const placeOf = ({ row, column }: Tile): string | null =>
  row == null || column == null ? null : `${row} ${column}`;

function pairOf(place: string): [row: string, column: string] {
  const [row = '', column = ''] = place.split(' ');
  return [row, column];
}
