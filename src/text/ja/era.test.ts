import { expect, test } from 'vitest';
import { eraOf } from './era.ts';

test('eraOf(2016) is 平成28', () => {
  expect(eraOf(2015)).toEqual({ era: '平成', inEra: '27' });
  expect(eraOf(2016)).toEqual({ era: '平成', inEra: '28' });
});

test('eraOf(year in which the era changed) is the first year of the new one', () => {
  expect(eraOf(2018)).toEqual({ era: '平成', inEra: '30' });
  expect(eraOf(2019)).toEqual({ era: '令和', inEra: '元' });
  expect(eraOf(1988)).toEqual({ era: '昭和', inEra: '63' });
  expect(eraOf(1989)).toEqual({ era: '平成', inEra: '元' });
});
