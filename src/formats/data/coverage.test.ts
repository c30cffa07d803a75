import { expect, test } from 'vitest';
import { datasetOf, resultsReport, same } from '../../views/fixture.ts';
import { coverage } from './coverage.ts';

const dataset = datasetOf(resultsReport('midori', 2016, same('50%', '40%')));
const counted = (years: 'fiscal' | 'calendar' | 'school') =>
  coverage({
    ...dataset,
    framework: { ...dataset.framework, notation: { ...dataset.framework.notation, years } },
  });

test('coverage(dataset) begins and ends with the years of the city', () => {
  expect(counted('fiscal')).toEqual({ start: '2015-04-01', end: '2017-03-31' });
  expect(counted('calendar')).toEqual({ start: '2015-01-01', end: '2016-12-31' });
});

test('coverage(dataset without values) is null', () => {
  expect(coverage(datasetOf())).toBeNull();
});
