import { globSync, readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';

/** The folder of a site's published tables. */
export const dataOf = (site: string): string => `${site}/data`;

/** The built files of a pattern, by their paths within the site: an old address can be a folder with a dot in its name. */
export const builtFiles = (site: string, pattern: string): readonly string[] =>
  globSync(pattern, { cwd: site })
    .filter((path) => statSync(`${site}/${path}`).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Tables for people who open them in a spreadsheet: `results-ja.csv`. */
export const isReadable = (path: string): boolean => /-[a-z]{2}(?:-[A-Z]{2})?\.csv$/.test(path);

/** The published tables, by the name of their files. */
export const TABLES = [
  'results',
  'observations',
  'initiatives',
  'reports',
  'indicators',
  'wards',
  'codes',
  'ratings',
  'findings',
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

/** The rows of a sheet of a built workbook as CSV rows. */
export async function readTable(path: string, sheet: string): Promise<readonly CsvRow[]> {
  const [head = [], ...body] = await readSheet(path, sheet);
  return asCsvRows(
    body.map((row) => Object.fromEntries(head.map((key, at) => [asCell(key), row[at] as unknown]))),
  );
}
