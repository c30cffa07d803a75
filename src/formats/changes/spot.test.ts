import { expect, test } from 'vitest';
import { linksOf } from '../../links.ts';
import { spotOf } from './spot.ts';

test('spotOf(spotHref(spot)) is the spot', () => {
  const spot = { report: 'kita/2016', strategy: '4-1-b', initiative: null, result: 12 };
  expect(spotOf(linksOf('https://example.org/').spotHref(spot))).toEqual({
    strategy: '4-1-b',
    initiative: null,
    result: 12,
  });
  expect(() => spotOf('/wards/kita/2016/')).toThrow('invalid address');
});
