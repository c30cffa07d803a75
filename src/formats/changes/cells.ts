import { WHOLE_ROW, type PublishedTable } from '../../model/content/cell.ts';
import { isFigureDifference, type CellDifference, type Difference } from './differences.ts';
import { isFigure } from './fields.ts';
import { figureKey } from './published.ts';
import { statedIn, type StatedRow, type StatedTable, type StatedTables } from './stated.ts';

/** Whether a column of a table follows from other cells, so that it changes only with them. */
export type IsDerived = (table: PublishedTable, column: string) => boolean;

/**
 * Every recorded cell outside the figures of reports that is stated differently now, and every recorded row of a
 * register that has gone.
 */
export const cellDifferences = (
  recorded: StatedTables,
  current: StatedTables,
  isDerived: IsDerived,
): readonly CellDifference[] =>
  [...recorded.values()].flatMap((before) => {
    const { table, columns } = before;
    const after = current.get(table);
    const own = columns.filter((column) => !isFigure(table, column) && !isDerived(table, column));
    return after ? [...gone(before, after), ...changed(before, after, own)] : [];
  });

/** The columns that follow from other cells and differ in a row where nothing else does that could be the cause. */
export const unexplainedColumns = (
  recorded: StatedTables,
  current: StatedTables,
  isDerived: IsDerived,
  causes: ReadonlySet<string>,
): readonly CellDifference[] =>
  [...recorded.values()].flatMap((before) => {
    const { table, columns } = before;
    const after = current.get(table);
    const derived = columns.filter((column) => isDerived(table, column));
    const found = after ? changed(before, after, derived) : [];
    const unexplained = found.filter(
      ({ at }) => !subjectsOf(table, before.rows.get(at)).some((one) => causes.has(one)),
    );
    const first = new Map(unexplained.toReversed().map((one) => [one.column, one]));
    return [...first.values()].map((one) => ({ ...one, row: null, before: null, after: null }));
  });

/** The recorded columns that are no longer published; their table as a whole has no column. */
export const goneColumns = (
  recorded: StatedTables,
  current: StatedTables,
): readonly Readonly<{ table: PublishedTable; column: string | null }>[] =>
  [...recorded.values()].flatMap(({ table, columns }) => {
    const now = current.get(table)?.columns ?? null;
    const lost = now === null ? [null] : columns.filter((column) => !now.includes(column));
    return lost.map((column) => ({ table, column }));
  });

/** What a row tells of: a ward by its slug, indicators by their codes, an entry of a register by its key. */
export const subjectsOf = (table: PublishedTable, row: StatedRow = {}): readonly string[] =>
  [
    row['ward'],
    ...(row['indicators'] ?? '').split(';'),
    row['indicator'],
    table === 'codes' ? `${row['list'] ?? ''} ${row['code'] ?? ''}` : undefined,
  ].filter((subject): subject is string => subject !== undefined && subject !== '');

/** Registers whose rows are told by their keys; rows of reports are told by their spots. */
const REGISTERS: ReadonlySet<PublishedTable> = new Set(['indicators', 'wards', 'codes']);

const gone = ({ table, rows }: StatedTable, after: StatedTable): readonly CellDifference[] =>
  REGISTERS.has(table)
    ? [...rows.keys()]
        .filter((row) => !after.rows.has(row))
        .map((row) => ({ table, row, at: row, column: WHOLE_ROW, before: null, after: null }))
    : [];

const changed = (
  { table, rows }: StatedTable,
  after: StatedTable,
  columns: readonly string[],
): readonly CellDifference[] =>
  [...rows].flatMap(([key, row]) => {
    const now = after.rows.get(key);
    return now === undefined
      ? []
      : columns
          .filter((column) => (row[column] ?? '') !== (now[column] ?? ''))
          .map((column) => ({
            ...{ table, row: key, at: key, column },
            ...{ before: statedIn(row, column), after: statedIn(now, column) },
          }));
  });

/** The same change of a column in several rows (the name of a goal) as one without a row. */
export const together = (differences: readonly Difference[]): readonly Difference[] =>
  [...Map.groupBy(differences, sameKey).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => (same.length > 1 ? { ...one, row: null } : one)),
  );

const sameKey = (one: Difference): string =>
  isFigureDifference(one)
    ? figureKey(one.spot, one.field)
    : JSON.stringify([
        ...[one.table, one.column, one.before, one.after],
        one.column === WHOLE_ROW && one.row,
      ]);
