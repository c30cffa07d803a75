import type { PublishedTable } from '../../model/content/cell.ts';
import type { StatedRow, StatedTables } from '../changes/stated.ts';

type Rows = ReadonlyMap<string, StatedRow>;

/**
 * The tables of `after`, its results under the keys that the same results have in `before`: one that is put in between
 * moves those below it, and changes none of them.
 */
export const aligned = (before: StatedTables, after: StatedTables): StatedTables =>
  new Map(
    [...after].map(([name, table]) => {
      const rows = COUNTED.includes(name)
        ? alignedRows(before.get(name)?.rows ?? new Map<string, StatedRow>(), table.rows)
        : table.rows;
      return [name, { ...table, rows }];
    }),
  );

/** The tables whose rows are counted within their block, from 1: at the end of the key. */
const COUNTED: readonly PublishedTable[] = ['results', 'initiatives'];

const blockOf = (key: string): string => key.replace(/\d+$/, '');

function alignedRows(before: Rows, after: Rows): Rows {
  const blocks = Map.groupBy(before, ([key]) => blockOf(key));
  const rows = [...Map.groupBy(after, ([key]) => blockOf(key))].flatMap(([block, counted]) =>
    keysIn(block, blocks.get(block) ?? [], counted).map((key, index) => {
      const page = key.replace(/ \d+$/, '');
      return [key, { ...counted[index]?.[1], page }] as const;
    }),
  );
  return new Map(rows);
}

type Keyed = readonly [key: string, row: StatedRow];

/** A key for each row: that of the same measure, else its own if nobody has it, else a new one. */
function keysIn(
  block: string,
  before: readonly Keyed[],
  after: readonly Keyed[],
): readonly string[] {
  const free = new Map(before);
  const same = after.map(([key, row]) => {
    const found = sameMeasure(free, key, row) ?? null;
    if (found !== null) free.delete(found);
    return found;
  });
  const taken = new Set(same);
  const last = Math.max(before.length, after.length);
  return after.map(
    ([key], index) => same[index] ?? (taken.has(key) ? `${block}${last + index + 1}` : key),
  );
}

function sameMeasure(free: Rows, key: string, { measure }: StatedRow): string | undefined {
  if (free.get(key)?.['measure'] === measure) return key;
  return [...free].find(([, row]) => row['measure'] === measure)?.[0];
}
