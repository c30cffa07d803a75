import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { findingsOfKind } from '../../views/findings/page.ts';
import { datasetOf, resultsReport, same } from '../../views/fixture.ts';
import { tableCsv } from '../table/table.ts';
import { findingFiles } from './files.ts';
import { findingTable } from './table.ts';

const edition = editionOf(
  datasetOf(
    resultsReport('midori', 2015, same('20%', '60%')),
    resultsReport('midori', 2016, same('30%', '31%')),
  ),
);

test('findingFiles() has one table for each kind of finding', () => {
  expect(findingFiles(edition).map(({ href }) => href)).toContain('/findings/falls.csv');
  const csv = findingFiles(edition).filter(({ href }) => href.endsWith('.csv'));
  expect(csv).toHaveLength(16);
  expect(csv.map(({ href }) => href)).toContain('/findings/falls-ja.csv');
});

test('findingTable() puts each sentence of all reports beside the figures of its result', () => {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(
    tableCsv(findingTable(edition, () => findingsOfKind(edition, 'falls'))),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  expect(data).toMatchObject([
    {
      finding: 'falls',
      sentence:
        '緑区の「support」は、2016年度に31%から30%へ1ポイント下がりました（誤差の幅は不明）。',
      ward: 'midori',
      fiscal_year: '2016',
      value_text: '30%',
      change: '-1',
      page: 'https://example.org/wards/midori/2016/#strategy-4-1-result-1',
    },
    { fiscal_year: '2015', change: '-40' },
  ]);
});

test('findingTable() of all kinds has a key: no kind names a result twice', () => {
  const { rows, primaryKey } = findingTable(edition);
  const keys = rows.map((row) => primaryKey.map((column) => row[column]).join(' '));
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(rows.map(({ finding }) => finding)).size).toBeGreaterThan(1);
});
