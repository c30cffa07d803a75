import { expect, test } from 'vitest';
import { withoutSuffix } from './ward.ts';

test('withoutSuffix(name) leaves out what all wards end in', () => {
  expect(withoutSuffix('緑区', '区')).toBe('緑');
  expect(withoutSuffix('くみく', 'く')).toBe('くみ');
  expect(withoutSuffix('緑町', '区')).toBe('緑町');
  expect(withoutSuffix('緑区', undefined)).toBe('緑区');
});
