import { range } from 'd3-array';
import type { YearCells } from '../../model/standing/matrix.ts';

/** How much a table holds at most: more takes long to be fetched, and nobody reads it beside each other. */
const MOST = { cells: 720, wards: 60 } as const;

/** The reports on a year as they stand on pages: all on one, or where these are too many in parts of about one size. */
export function yearParts({ year, wards }: YearCells): readonly YearCells[] {
  const rows = wards[0]?.cells.length ?? 0;
  const most = Math.max(1, Math.min(MOST.wards, Math.floor(MOST.cells / Math.max(1, rows))));
  const count = Math.ceil(wards.length / most);
  const start = (part: number) => Math.round((part * wards.length) / count);
  return range(count).map((part) => ({ year, wards: wards.slice(start(part), start(part + 1)) }));
}
