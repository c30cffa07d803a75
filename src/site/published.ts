import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export const DATA = 'dist/data';

/** The published tables, by the name of their files. */
export const TABLES = [
  'results',
  'observations',
  'initiatives',
  'reports',
  'indicators',
  'wards',
  'codes',
] as const;

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a built CSV file, every cell as the text it is. */
export const readCsv = (path: string): readonly CsvRow[] =>
  Papa.parse<CsvRow>(readFileSync(path, 'utf8').trimEnd(), { header: true }).data;

/** A value of any format as a CSV cell has it: missing is empty. */
export const asCell = (value: unknown): string =>
  typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);

/** The rows of any format as CSV rows. */
export const asCsvRows = (rows: readonly object[]): readonly CsvRow[] =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asCell(value)])),
  );
