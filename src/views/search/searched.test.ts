import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same } from '../fixture.ts';
import { reportRecords } from './reports.ts';
import { reportsWithin, searchesNewest } from './searched.ts';

const dataset = datasetOf(
  resultsReport('midori', 2015, same('50%')),
  resultsReport('midori', 2016, same('60%')),
  resultsReport('aoba', 2015, same('40%')),
);
const named = (most: number) =>
  reportsWithin(dataset, most)
    .map(({ ward, report }) => `${ward.slug} ${report.fiscalYear}`)
    .sort();

test('reportsWithin(dataset, most) are all, or the newest of each ward where they are more', () => {
  expect(named(3)).toEqual(['aoba 2015', 'midori 2015', 'midori 2016']);
  expect(named(2)).toEqual(['aoba 2015', 'midori 2016']);
});

test('reportRecords(edition, reports) are of these alone', () => {
  const records = reportRecords(editionOf(dataset), reportsWithin(dataset, 2));
  expect(new Set(records.map(({ year }) => year))).toEqual(new Set([2016, 2015]));
  expect(records.some(({ href }) => href.startsWith('/wards/midori/2015/'))).toBe(false);
  expect(searchesNewest(editionOf(dataset))).toBe(false);
});
