import { expect, test } from 'vitest';
import { datasetOf, resultsReport, same } from '../fixture.ts';
import { sharedQuestion } from './question.ts';

test('sharedQuestion(dataset) asks what most wards can be compared by, in one fiscal year', () => {
  const dataset = datasetOf(
    resultsReport('aoba', 2015, same('50%')),
    resultsReport('midori', 2016, same('60%')),
    resultsReport('hama', 2016, same('成果測定の対象外')),
    resultsReport('aoba', 2016, same('3件', '―', { indicator: '1-3-a' })),
    resultsReport('izumi', 2016, same('4件', '―', { indicator: '1-3-a' })),
  );
  expect(sharedQuestion(dataset)).toEqual({
    indicator: '1-3-a',
    year: 2016,
    ward: 'aoba',
  });
});

test('sharedQuestion(dataset) of content without values still names an indicator', () => {
  expect(sharedQuestion(datasetOf(resultsReport('aoba', 2016)))).toEqual({
    indicator: '1-1-a',
    year: 2016,
    ward: '',
  });
});
