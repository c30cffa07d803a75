import { readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../formats/table/digest.ts';
import { asCell, asCsvRows, dataOf, readCsv, readJson, TABLES, type CsvRow } from './published.ts';
import { DIST } from './sites.ts';

/** The built files, each read by software that others wrote. */
let duckdb: DuckDBConnection;
beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create()).connect();
});

const query = async (sql: string) =>
  (await duckdb.runAndReadAll(sql)).getRowObjectsJS() as readonly object[];

const DATA = dataOf(DIST);
const rowsOf = (name: string) => readCsv(`${DATA}/${name}.csv`);

test('the data package is valid, and its rows keep its types, constraints and keys', async () => {
  const { valid, errors, resources } = await Package.load(`${DATA}/datapackage.json`, {
    basePath: DATA,
    strict: true,
  });
  expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  expect(resources.map(({ name }) => name)).toEqual([...TABLES]);
  for (const resource of resources) {
    const rows = await resource.read({ keyed: true });
    expect(await resource.checkRelations()).toBe(true);
    expect(asCsvRows(rows)).toEqual(rowsOf(resource.name));
  }
});

test('the data package states the size and checksum of every CSV', () => {
  const { resources } = readJson(`${DATA}/datapackage.json`) as Readonly<{
    resources: readonly Readonly<{ path: string; bytes: number; hash: string }>[];
  }>;
  expect(resources).toHaveLength(TABLES.length);
  for (const { path, bytes, hash } of resources) {
    const digest = digestOf(readFileSync(`${DATA}/${path}`));
    expect({ bytes, hash }).toEqual({ bytes: digest.bytes, hash: `sha256:${digest.sha256}` });
  }
});

describe.each(TABLES)('every value of %s is the same', (name) => {
  test('in JSON', () => {
    expect(asCsvRows(readJson(`${DATA}/${name}.json`) as readonly object[])).toEqual(rowsOf(name));
  });

  test('in Excel, with real numbers and texts', async () => {
    const [head = [], ...body] = await readSheet(`${DATA}/${name}.xlsx`, name);
    const rows = body.map((row) =>
      Object.fromEntries(head.map((key, at) => [asCell(key), row[at] as unknown])),
    );
    expect(asCsvRows(rows)).toEqual(rowsOf(name));
    if (rows.length === 0) return;
    const kinds = (column: string) => [...new Set(rows.map((row) => typeof row[column]))];
    if (head.includes('ward_code')) expect(kinds('ward_code')).toEqual(['string']);
    if (head.includes('fiscal_year')) expect(kinds('fiscal_year')).toEqual(['number']);
  });

  test('in Parquet', async () => {
    const file = await asyncBufferFromFile(`${DATA}/${name}.parquet`);
    expect(asCsvRows(await parquetReadObjects({ file }))).toEqual(rowsOf(name));
  });

  test('in DuckDB, from CSV and from Parquet', async () => {
    expect(
      asCsvRows(await query(`FROM read_csv('${DATA}/${name}.csv', all_varchar = true)`)),
    ).toEqual(rowsOf(name));
    expect(asCsvRows(await query(`FROM '${DATA}/${name}.parquet'`))).toEqual(rowsOf(name));
  });
});

test('the workbook explains every column, then shows every table', async () => {
  const readme = await readSheet(`${DATA}/results.xlsx`, 'README');
  const columns = readme.map(([table, column]) => `${asCell(table)}.${asCell(column)}`);
  for (const table of TABLES) {
    const [head = []] = await readSheet(`${DATA}/results.xlsx`, table);
    expect(head.filter((name) => !columns.includes(`${table}.${asCell(name)}`))).toEqual([]);
    expect((await readSheet(`${DATA}/results.xlsx`, table)).length).toBe(rowsOf(table).length + 1);
  }
});

test('every result is an observation of its year and of the year before', () => {
  const observed = new Set(rowsOf('observations').map(observation));
  const stated = rowsOf('results').flatMap((row) => [
    placed(row, 0, row['value'], row['value_text']),
    placed(row, 1, row['previous_value'], row['previous_text']),
  ]);
  const missing = stated.filter(
    (row) => row['value_text'] !== '' && !observed.has(observation(row)),
  );
  expect(missing).toEqual([]);
  expect(stated.some((row) => row['value_text'] === '')).toBe(true);
});

test('every observation without a number says how its value is stated', () => {
  const rows = rowsOf('observations');
  const statusOf = ({ value, value_text }: CsvRow) =>
    value !== '' ? 'number' : value_text !== '' ? 'text_only' : 'not_stated';
  expect(rows.filter((row) => row['value_status'] !== statusOf(row))).toEqual([]);
  const open = rows.filter((row) => row['value_status'] === 'not_stated');
  expect(open.filter((row) => row['stated_as'] !== 'current')).toEqual([]);
});

test('the archive holds the files as they stand beside it, and a README', () => {
  const entries = unzipSync(readFileSync(`${DATA}/monosashi.zip`));
  const { 'README.md': readme, 'LICENSE.txt': licence, ...files } = entries;
  expect(strFromU8(readme ?? new Uint8Array())).toContain('previous_value');
  expect(strFromU8(licence ?? new Uint8Array())).toMatch(/^https:.*licenses\/by\/4\.0\/$/m);
  expect(Object.keys(files).length).toBe(TABLES.length * 5 + 2);
  for (const [name, bytes] of Object.entries(files))
    expect(Buffer.from(bytes).equals(readFileSync(`${DATA}/${name}`)), name).toBe(true);
});

test('the DuckDB example of the data page shows wards side by side in one fiscal year', async () => {
  const page = readFileSync(`${DATA}/index.html`, 'utf8');
  const [, example = ''] = /<code>(SELECT[^<]+)<\/code>/.exec(page) ?? [];
  const sql = example.replaceAll('&#39;', "'").replace(/'https:[^']*\/data\//, `'${DATA}/`);
  const rows = asCsvRows(await query(sql));
  const distinct = (column: string) => new Set(rows.map((row) => row[column])).size;
  expect([distinct('ward_name'), distinct('fiscal_year')]).toEqual([rows.length, 1]);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ value }) => value === '')).toEqual([]);
});

const placed = (row: CsvRow, ago: number, value = '', text = ''): CsvRow => ({
  ...row,
  ...{ value, value_text: text, fiscal_year: String(Number(row['fiscal_year']) - ago) },
});

/** A measure of a ward, by its common indicator or else by its name, and what was stated of it in a fiscal year. */
const observation = (row: CsvRow): string => {
  const { ward, fiscal_year, indicator, measure, value, value_text } = row;
  return [
    ward,
    fiscal_year,
    indicator === '' ? measure : indicator,
    value === '' ? value_text : value,
  ].join('|');
};
