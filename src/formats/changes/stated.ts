import Papa from 'papaparse';
import { perEdition, type Edition } from '../../edition.ts';
import type { PublishedTable } from '../../model/content/cell.ts';
import { recordedTables } from '../data/tables.ts';
import { tableCsv } from '../table/table.ts';

/** The CSV files of a version by table; tables that it did not have yet are not there. */
export type CsvFiles = Readonly<Partial<Record<PublishedTable, string>>>;

export type StatedRow = Readonly<Record<string, string>>;

/** What a row states in a column; null for an empty cell. */
export const statedIn = (row: StatedRow | undefined, column: string): string | null =>
  row?.[column] === '' ? null : (row?.[column] ?? null);

/** What a published table states: its columns in order, and its rows by key. */
export type StatedTable = Readonly<{
  table: PublishedTable;
  columns: readonly string[];
  rows: ReadonlyMap<string, StatedRow>;
}>;

export type StatedTables = ReadonlyMap<PublishedTable, StatedTable>;

/** Reads the files of a version that was published at `base`: addresses in it are told from the root of the site. */
export function statedTables(edition: Edition, files: CsvFiles, base: string): StatedTables {
  const tables = recordedTables(edition).flatMap(({ name, primaryKey }) => {
    const text = files[name];
    return text === undefined ? [] : [[name, stated(name, text, primaryKey, base)] as const];
  });
  return new Map(tables);
}

/** What the files state now. */
export const currentTables = perEdition((edition): StatedTables => {
  const files = recordedTables(edition).map((table) => [table.name, tableCsv(table)]);
  const { absolute, homeHref } = edition.links;
  return statedTables(edition, Object.fromEntries(files) as CsvFiles, absolute(homeHref));
});

/** Those of the current tables and columns that were recorded: what was added since is no change. */
export const asRecorded = (current: StatedTables, recorded: StatedTables): StatedTables =>
  new Map(
    [...recorded].map(([name, { columns }]) => {
      const rows = current.get(name)?.rows ?? new Map<string, StatedRow>();
      const kept = [...rows].map(([key, row]) => [key, picked(row, columns)] as const);
      return [name, { table: name, columns, rows: new Map(kept) }];
    }),
  );

const picked = (row: StatedRow, columns: readonly string[]): StatedRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));

function stated(
  table: PublishedTable,
  text: string,
  primaryKey: readonly string[],
  base: string,
): StatedTable {
  const { data, meta } = Papa.parse<StatedRow>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => ({ ...row, page: addressOf(row['page'] ?? '', base) }));
  const keys = primaryKey.length > 0 ? rows.map((row) => keyOf(row, primaryKey)) : numbered(rows);
  return {
    table,
    columns: meta.fields ?? [],
    rows: new Map(rows.map((row, at) => [keys[at] ?? '', row])),
  };
}

const addressOf = (page: string, base: string): string =>
  page.startsWith(base) ? `/${page.slice(base.length)}` : page;

const keyOf = (row: StatedRow, primaryKey: readonly string[]): string =>
  primaryKey.map((column) => row[column] ?? '').join(' ');

/** A table without a key has rows that share a page: they are counted there from 1. */
function numbered(rows: readonly StatedRow[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map(({ page = '' }) => {
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    return `${page} ${count}`;
  });
}
