import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { country } from '../../views/region/fixture.ts';
import { queriedFiles } from './fixture.ts';
import { partFiles, tableParts } from './parts.ts';
import { publishedTables } from './tables.ts';

/** A country, in whose results also a place stands that is in no region. */
const edition = country();
const tables = publishedTables(edition)
  .filter(({ name }) => name === 'results')
  .map((table) => ({ ...table, rows: [...table.rows, { ...table.rows[0], ward: 'nowhere' }] }));
const parts = tableParts(edition, tables);
const files = partFiles(edition, parts);

const { folder, query } = queriedFiles(files);
const RESULTS = `read_parquet('${folder}/parquet/results/*/*/*.parquet', hive_partitioning = true)`;

test('tableParts(country) divide each year by region, what is in none last', () => {
  const below = 'parquet/results/fiscal_year=';
  expect(files.map(({ name }) => name)).toEqual([
    `${below}2016/region=east/part-0.parquet`,
    `${below}2015/region=east/part-0.parquet`,
    `${below}2015/region=west/part-0.parquet`,
    `${below}2015/region=__HIVE_DEFAULT_PARTITION__/part-0.parquet`,
    'parquet/index.json',
  ]);
});

test('the list names the region of every part', async () => {
  const listed = await query(`FROM read_json('${folder}/parquet/index.json')`);
  expect(listed.map(({ fiscal_year: year, region, rows }) => [year, region, rows])).toEqual([
    [2016n, 'east', 2n],
    [2015n, 'east', 1n],
    [2015n, 'west', 1n],
    [2015n, null, 1n],
  ]);
});

test('DuckDB finds the region in the path, none as a missing one, and opens no part of another', async () => {
  const places = await query(`SELECT DISTINCT region, ward FROM ${RESULTS} ORDER BY ALL`);
  expect(places.map(({ region, ward }) => [region, ward])).toEqual([
    ['east', 'east-hama'],
    ['east', 'east-yama'],
    ['west', 'west-hama'],
    [null, 'nowhere'],
  ]);
  const plan = await query(`EXPLAIN SELECT ward FROM ${RESULTS} WHERE region = 'west'`);
  expect(JSON.stringify(plan)).toContain('Scanning Files: 1/4');
});

test('the parts hold every row of the table once, with its columns alone', async () => {
  const inParts = await Promise.all(
    parts.map(({ body }) =>
      parquetReadObjects({ file: Uint8Array.from(Buffer.from(body())).buffer }),
    ),
  );
  const placeOf = ({ ward, fiscal_year: year }: Record<string, unknown>) =>
    `${String(ward)} ${String(year)}`;
  const rows = tables.flatMap((table) => table.rows);
  const columns = tables.flatMap((table) => table.columns);
  expect(inParts.flat().map(placeOf).sort()).toEqual(rows.map(placeOf).sort());
  for (const row of inParts.flat())
    expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
});
