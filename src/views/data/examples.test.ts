import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same } from '../fixture.ts';
import { twinExample } from './examples.ts';

test('twinExample(dataset) names a ward with two comparable results of one indicator', () => {
  const twins = resultsReport('midori', 2016, same('60%'), same('50%', '―', { measure: '別' }));
  expect(twinExample(editionOf(datasetOf(resultsReport('aoba', 2016, same('1%')), twins)))).toBe(
    '緑区の1-1-a、2016年度',
  );
  expect(twinExample(editionOf(datasetOf(resultsReport('aoba', 2016, same('1%')))))).toBeNull();
});
