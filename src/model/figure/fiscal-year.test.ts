import { expect, test } from 'vitest';
import { eraYear } from './fiscal-year.ts';

test('eraYear(2015) is 平成27', () => {
  expect(eraYear(2015)).toEqual({ era: '平成', year: 27 });
  expect(eraYear(2016)).toEqual({ era: '平成', year: 28 });
});

test('eraYear(2019) is the first year of 令和', () => {
  expect(eraYear(2018)).toEqual({ era: '平成', year: 30 });
  expect(eraYear(2019)).toEqual({ era: '令和', year: 1 });
  expect(eraYear(2026)).toEqual({ era: '令和', year: 8 });
});

test('eraYear(1989) is the first year of 平成', () => {
  expect(eraYear(1988)).toEqual({ era: '昭和', year: 63 });
  expect(eraYear(1989)).toEqual({ era: '平成', year: 1 });
});

test('eraYear(1925) is invalid', () => {
  expect(() => eraYear(1925)).toThrow('invalid fiscal year: 1925');
});
