import { expect, test } from 'vitest';
import { sixDigitCode, withoutSuffix } from './ward.ts';

test('withoutSuffix(name) leaves out what all wards end in', () => {
  expect(withoutSuffix('緑区', '区')).toBe('緑');
  expect(withoutSuffix('くみく', 'く')).toBe('くみ');
  expect(withoutSuffix('緑町', '区')).toBe('緑町');
  expect(withoutSuffix('緑区', undefined)).toBe('緑区');
});

test.each(['010006', '131016', '130001', '271004', '271276', '472018', '231002', '401307'])(
  'sixDigitCode(first five digits) is %s',
  (code) => {
    expect(sixDigitCode(code.slice(0, 5))).toBe(code);
  },
);
