import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same } from '../../views/fixture.ts';
import { observationRecords } from './observations.ts';

const rows = observationRecords(
  editionOf(
    datasetOf(
      resultsReport('midori', 2016, same('60%', '50%')),
      resultsReport('aoba', 2016, same('成果測定の対象外')),
      resultsReport('hama', 2016, same('―')),
    ),
  ),
).map(({ ward, fiscal_year, value, value_status }) => [ward, fiscal_year, value, value_status]);

test('observationRecords(dataset) says how each value is stated', () => {
  expect(rows).toContainEqual(['midori', 2016, 60, 'number']);
  expect(rows).toContainEqual(['aoba', 2016, null, 'text_only']);
  expect(rows).toContainEqual(['hama', 2016, null, 'not_stated']);
});

test('observationRecords(dataset) has no row for a year before that nothing is said of', () => {
  expect(rows.filter(([, year]) => year === 2015)).toEqual([['midori', 2015, 50, 'number']]);
});
