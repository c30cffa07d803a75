import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same } from '../fixture.ts';
import { sharedQuestion, twinExample } from './examples.ts';

test('sharedQuestion(dataset) asks what most wards can be compared by, in one fiscal year', () => {
  const dataset = datasetOf(
    resultsReport('aoba', 2015, same('50%')),
    resultsReport('midori', 2016, same('60%')),
    resultsReport('hama', 2016, same('成果測定の対象外')),
    resultsReport('aoba', 2016, same('3件', '―', { indicator: '1-3-a' })),
    resultsReport('izumi', 2016, same('4件', '―', { indicator: '1-3-a' })),
  );
  expect(sharedQuestion(dataset)).toEqual({ indicator: '1-3-a', year: 2016 });
});

test('sharedQuestion(dataset) of content without values still names an indicator', () => {
  expect(sharedQuestion(datasetOf(resultsReport('aoba', 2016)))).toEqual({
    indicator: '1-1-a',
    year: 2016,
  });
});

test('twinExample(dataset) names a ward with two comparable results of one indicator', () => {
  const twins = resultsReport('midori', 2016, same('60%'), same('50%', '―', { measure: '別' }));
  expect(twinExample(editionOf(datasetOf(resultsReport('aoba', 2016, same('1%')), twins)))).toBe(
    '緑区の1-1-a、2016年度',
  );
  expect(twinExample(editionOf(datasetOf(resultsReport('aoba', 2016, same('1%')))))).toBeNull();
});
