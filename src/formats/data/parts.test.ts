import {
  asyncBufferFromUrl,
  parquetMetadataAsync,
  parquetReadObjects,
  type ColumnChunk,
} from 'hyparquet';
import { expect, test } from 'vitest';
import { originOf, serveFolder } from '../../build/server.ts';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same } from '../../views/fixture.ts';
import { queriedFiles } from './fixture.ts';
import { partFiles, tableParts } from './parts.ts';
import { publishedTables } from './tables.ts';

const CODES = ['2-1-a', '1-2-a', '1-3-a', '1-4-a'];
const NEWEST = 'parquet/results/fiscal_year=2016/part-0.parquet';

/** One result of each of 3,000 wards under each of four indicators in one year, and one in the year before. */
const edition = editionOf(
  datasetOf(resultsReport('aoba', 2015, same('1%')), resultsReport('aoba', 2016, same('2%'))),
);
const tables = publishedTables(edition).map((table) => {
  if (table.name !== 'results') return table;
  const [before = {}, row = {}] = table.rows;
  const many = Array.from({ length: 12_000 }, (_, at) => ({
    ...{ ...row, ward: `ward-${String(at).padStart(5, '0')}`, indicator: CODES[at % 4] ?? null },
    ...{ value: at / 100, page: `https://example.org/${at}` },
  }));
  return { ...table, rows: [{ ...before, indicator: null }, ...many] };
});
const files = partFiles(edition, tableParts(edition, tables));

const { folder, query } = queriedFiles(files);
const RESULTS = `read_parquet('${folder}/parquet/results/*/*.parquet', hive_partitioning = `;

test('partFiles(parts) are named as Hive does, the newest year first, and listed', () => {
  expect(files.map(({ name }) => name)).toEqual([
    NEWEST,
    'parquet/results/fiscal_year=2015/part-0.parquet',
    'parquet/observations/fiscal_year=2016/part-0.parquet',
    'parquet/observations/fiscal_year=2015/part-0.parquet',
    'parquet/index.json',
  ]);
});

test('the list names every part with its address, rows, size and checksum', async () => {
  const listed = await query(`FROM read_json('${folder}/parquet/index.json')`);
  expect(listed.map(({ table, fiscal_year: year, rows }) => [table, year, rows])).toEqual([
    ['results', 2016n, 12_000n],
    ['results', 2015n, 1n],
    ['observations', 2016n, 1n],
    ['observations', 2015n, 1n],
  ]);
  expect(listed[0]).toMatchObject({ url: `https://example.org/data/${NEWEST}` });
  expect(listed[0]?.['sha256']).toMatch(/^[0-9a-f]{64}$/);
});

test.each([true, false])(
  'the parts hold all rows, with their year (from the path: %s)',
  async (hive) => {
    const years = `SELECT fiscal_year, count(*)::INT AS rows, count(DISTINCT ward)::INT AS wards
    FROM ${RESULTS}${hive}) GROUP BY ALL ORDER BY ALL`;
    expect((await query(years)).map((row) => Object.values(row).map(Number))).toEqual([
      [2015, 1, 1],
      [2016, 12_000, 12_000],
    ]);
  },
);

test('DuckDB opens none but the parts of the years that it is asked of', async () => {
  const plan = await query(
    `EXPLAIN SELECT sum(value) FROM ${RESULTS}true) WHERE fiscal_year = 2016`,
  );
  expect(JSON.stringify(plan)).toContain('Scanning Files: 1/2');
});

/** Bytes of a file, the last one not included. */
type Span = readonly [start: number, end: number];

/** The server's file, and what is read of it from now on. */
async function watchedFile(url: string) {
  const read: Span[] = [];
  const watched: typeof fetch = (address, init) => {
    const range = new Headers(init?.headers).get('range') ?? '';
    const [, start, last] = /(\d+)-(\d+)/.exec(range) ?? [];
    if (last !== undefined) read.push([Number(start), Number(last) + 1]);
    return fetch(address, init);
  };
  const file = await asyncBufferFromUrl({ url, fetch: watched });
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 32_768 });
  read.length = 0;
  return { file, metadata, read };
}

const spanOf = ({ meta_data: chunk }: ColumnChunk): Span => {
  const start = Number(chunk?.dictionary_page_offset ?? chunk?.data_page_offset);
  return [start, start + Number(chunk?.total_compressed_size)];
};

test('over HTTP, nothing is read but the columns that are asked for, in the groups that hold what is', async () => {
  const server = await serveFolder(folder);
  const { file, metadata, read } = await watchedFile(`${originOf(server)}/${NEWEST}`);
  const rows = await parquetReadObjects({
    ...{ file, metadata, columns: ['ward', 'value'] },
    filter: { indicator: { $eq: '2-1-a' } },
  });
  server.close();
  expect(rows).toHaveLength(3000);
  expect(rows.slice(0, 2)).toEqual([
    { ward: 'ward-00000', value: 0 },
    { ward: 'ward-00004', value: 0.04 },
  ]);
  const [first, ...others] = metadata.row_groups.map(({ columns }) => columns);
  const pages = others.flatMap((columns) => columns.filter(isOf('page')));
  const values = others.flatMap((columns) => columns.filter(isOf('value')));
  const isRead = ([start, end]: Span) => read.some(([from, to]) => from < end && start < to);
  expect([...(first ?? []), ...pages].map(spanOf).filter(isRead)).toEqual([]);
  expect(values.map(spanOf).filter(isRead)).toHaveLength(2);
});

const isOf =
  (name: string) =>
  ({ meta_data: chunk }: ColumnChunk): boolean =>
    chunk?.path_in_schema[0] === name;
