import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../formats/table/digest.ts';
import { asCsvRows, dataOf, readCsv, readJson } from './published.ts';
import { DIST } from './sites.ts';

/** `region` only where there are regions. */
type Listed = Readonly<{
  table: string;
  fiscal_year: number;
  url: string;
  rows: number;
  bytes: number;
  sha256: string;
  region?: string | null;
}>;

const DATA = dataOf(DIST);
const LIST = 'parquet/index.json';
const listed = readJson(`${DATA}/${LIST}`) as readonly Listed[];
const pathOf = ({ url }: Listed) => url.replace(/^https?:.*\/data\//, '');
const LARGE = ['results', 'observations'];

/** The list as it is where the site lies, for DuckDB to find the parts in. */
const folder = mkdtempSync(join(tmpdir(), 'parts-'));
let duckdb: DuckDBConnection;
beforeAll(async () => {
  const local = listed.map((part) => ({ ...part, url: `${DATA}/${pathOf(part)}` }));
  writeFileSync(`${folder}/index.json`, JSON.stringify(local));
  duckdb = await (await DuckDBInstance.create()).connect();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const query = async (sql: string) =>
  (await duckdb.runAndReadAll(sql)).getRowObjectsJS() as readonly object[];

test.each(LARGE)(
  'the parts of %s hold its rows, all columns, each in the part of its year',
  async (name) => {
    const parts = listed.filter(({ table }) => table === name);
    const inParts = await Promise.all(
      parts.map(async (part) => {
        const rows = asCsvRows(
          await query(`FROM read_parquet('${DATA}/${pathOf(part)}', hive_partitioning = false)`),
        );
        expect(new Set(rows.map((row) => row['fiscal_year']))).toEqual(
          new Set([String(part.fiscal_year)]),
        );
        expect(rows).toHaveLength(part.rows);
        return rows;
      }),
    );
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(inParts.flat())).toEqual(sorted(readCsv(`${DATA}/${name}.csv`)));
  },
);

test('where there are regions, a part holds the rows of one, as its path says', async () => {
  const wards = readCsv(`${DATA}/wards.csv`);
  expect(listed.some((part) => part.region !== undefined)).toBe('region' in (wards[0] ?? {}));
  for (const part of listed) {
    const { region } = part;
    if (region === undefined) continue;
    const rows = asCsvRows(await query(`SELECT DISTINCT ward FROM '${DATA}/${pathOf(part)}'`));
    const regions = wards.filter(({ ward }) => rows.some((row) => row['ward'] === ward));
    expect(new Set(regions.map((ward) => ward['region']))).toEqual(new Set([region]));
    expect(pathOf(part)).toContain(`/fiscal_year=${part.fiscal_year}/region=${region ?? ''}/`);
  }
});

test('the list states the size and checksum of every part, and the catalogue offers it', () => {
  const catalogue = readFileSync(`${DATA}/catalog.jsonld`, 'utf8');
  for (const part of listed) {
    const { bytes, sha256 } = digestOf(readFileSync(`${DATA}/${pathOf(part)}`));
    expect([part.bytes, part.sha256]).toEqual([bytes, sha256]);
    expect(catalogue).toContain(`"${part.url}"`);
  }
});

/** What the page about the data offers for DuckDB, with the files of this site where it lies. */
const offered = [
  ...parseHTML(readFileSync(`${DATA}/index.html`, 'utf8')).document.querySelectorAll('pre.example'),
]
  .map(({ textContent }) => textContent)
  .filter((code) => code.startsWith('SET VARIABLE'))
  .map((code) =>
    code
      .replace(/'https?:[^']*\/index\.json'/, `'${folder}/index.json'`)
      .replace(/'https?:[^']*\/data\//g, `'${DATA}/`),
  );

const answerTo = async (column: string) => {
  const [list = '', sql = ''] =
    offered.find((code) => code.includes(column))?.split(/(?<=;\n)/) ?? [];
  await duckdb.run(list);
  return (await query(sql)) as readonly Readonly<Record<string, unknown>>[];
};

test('the page about the data asks three questions of the parts', () => {
  expect(offered).toHaveLength(3);
});

test('the largest falls come first, each with the page that it stands on', async () => {
  const rows = await answerTo('change_verdict');
  const changes = rows.map(({ change }) => Number(change));
  expect(changes).toEqual([...changes].sort((a, b) => a - b));
  expect(changes.filter((change) => change >= 0)).toEqual([]);
  for (const { page } of rows) expect(page).toMatch(/^https?:.*#/);
});

test('what is short of the target is what the table says it is', async () => {
  const rows = await answerTo('target_within_margin');
  const pages = readCsv(`${DATA}/results.csv`)
    .filter((row) => row['comparability'] === 'same' && row['target_within_margin'] === 'false')
    .filter((row) => ['not_yet', 'missed'].includes(row['target_status'] ?? ''))
    .map(({ page }) => page);
  expect(rows.filter(({ page }) => !pages.includes(String(page)))).toEqual([]);
});

test('one place over the years has a value of each, in their order', async () => {
  const years = (await answerTo('stated_as')).map(({ fiscal_year: year }) => Number(year));
  expect(years.length).toBeGreaterThan(0);
  expect(years).toEqual([...years].sort((a, b) => a - b));
});
