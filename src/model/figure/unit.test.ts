import { expect, test } from 'vitest';
import { isSameUnit } from './unit.ts';

test('isSameUnit("%", "件") is false, with no unit true', () => {
  expect(isSameUnit('%', '件')).toBe(false);
  expect(isSameUnit('%', '%')).toBe(true);
  expect(isSameUnit(null, '件')).toBe(true);
});
