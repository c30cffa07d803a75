import { expect, test } from 'vitest';
import {
  fiscalYearOf,
  isFutureDay,
  isUnlikelyTargetYear,
  isUnlikelyYear,
  splitYear,
} from './fiscal-year.ts';

test('splitYear(text with a year) takes it out, in any era and place', () => {
  expect(splitYear('平成29年度までに50%以上')).toEqual({ rest: '50%以上', year: 2017 });
  expect(splitYear('H29年度までに 50%以上')).toEqual({ rest: '50%以上', year: 2017 });
  expect(splitYear('令和元年度末までに0件')).toEqual({ rest: '0件', year: 2019 });
  expect(splitYear('R7年度に3回')).toEqual({ rest: '3回', year: 2025 });
  expect(splitYear('2017年度中に1箇所')).toEqual({ rest: '1箇所', year: 2017 });
  expect(splitYear('50%以上(平成29年度末)')).toEqual({ rest: '50%以上', year: 2017 });
  expect(splitYear('50%以上(2017年度まで)')).toEqual({ rest: '50%以上', year: 2017 });
  expect(splitYear('昭和63年度に1件')).toEqual({ rest: '1件', year: 1988 });
});

test('splitYear(text without a year that can be told) leaves it alone', () => {
  for (const text of ['50%以上', '29年度までに50%以上', '年2回以上', '平成29年度比5%増'])
    expect(splitYear(text).year === null || splitYear(text).rest !== text).toBe(true);
  expect(splitYear('29年度までに50%以上')).toEqual({ rest: '29年度までに50%以上', year: null });
  expect(splitYear('年2回以上')).toEqual({ rest: '年2回以上', year: null });
});

test('fiscalYearOf(day) begins in April', () => {
  expect(['2026-03-31', '2026-04-01', '2027-01-01'].map((day) => fiscalYearOf(day))).toEqual([
    2025, 2026, 2026,
  ]);
});

test('isUnlikelyYear(a year ahead, or long ago)', () => {
  const years = [2027, 2026, 2016, 2006, 2005];
  expect(years.map((year) => isUnlikelyYear(year, 2026))).toEqual([
    ...[true, false, false, false, true],
  ]);
  expect(isUnlikelyYear(2026, 2025)).toBe(true);
});

test('isUnlikelyTargetYear(before the report, or decades ahead)', () => {
  const years = [2015, 2016, 2017, 2026, 2027];
  expect(years.map((by) => isUnlikelyTargetYear(by, 2016))).toEqual([
    ...[true, false, false, false, true],
  ]);
});

test('isFutureDay(the day after) is ahead, the same day is not', () => {
  expect(isFutureDay('2026-11-26', '2026-11-25')).toBe(true);
  expect(isFutureDay('2026-11-25', '2026-11-25')).toBe(false);
});
