import { expect, test } from 'vitest';
import { beginsWithUnit, isSameUnit, isUnit, printedUnit, unitName } from './unit.ts';

const units = [
  { name: '人', equals: ['名'], mark: null },
  { name: '%', equals: ['パーセント'], mark: null },
];

test('unitName(名) is 人, of what is no unit itself', () => {
  expect(['名', '人', 'パーセント', 'km'].map((print) => unitName(units, print))).toEqual([
    ...['人', '人', '%', 'km'],
  ]);
});

test('isUnit(names and equals) is true, of anything where units are not known', () => {
  expect(['名', '人', 'km'].map((print) => isUnit(units, print))).toEqual([true, true, false]);
  expect(isUnit(null, 'km')).toBe(true);
});

test('beginsWithUnit("名が参加") is true, "名" is false', () => {
  expect(beginsWithUnit(units, '名が参加')).toBe(true);
  expect(beginsWithUnit(units, '名')).toBe(false);
  expect(beginsWithUnit(null, '名が参加')).toBe(false);
});

test('isSameUnit("%", "件") is false, with no unit true', () => {
  expect(isSameUnit('%', '件')).toBe(false);
  expect(isSameUnit('%', '%')).toBe(true);
  expect(isSameUnit(null, '件')).toBe(true);
});

test('printedUnit(パーセント) is the sign, of all others as printed', () => {
  expect(printedUnit({ unit: 'パーセント', unitName: '%' })).toBe('%');
  expect(printedUnit({ unit: '名', unitName: '人' })).toBe('名');
  expect(printedUnit(null)).toBe(null);
});
