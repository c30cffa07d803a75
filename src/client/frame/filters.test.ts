import { expect, test } from 'vitest';
import { chosen, isFound } from './filters.ts';

test('isFound() finds everything while nothing is chosen', () => {
  expect(isFound({}, new URLSearchParams())).toBe(true);
});

test('isFound() needs every choice, and one value of each', () => {
  const row = { ward: 'kita', goal: '1 2' };
  expect(isFound(row, new URLSearchParams('ward=kita&goal=2'))).toBe(true);
  expect(isFound(row, new URLSearchParams('ward=kita&ward=taisho'))).toBe(true);
  expect(isFound(row, new URLSearchParams('ward=taisho&goal=2'))).toBe(false);
  expect(isFound(row, new URLSearchParams('goal=3'))).toBe(false);
});

test('isFound() takes whole words, and finds nothing by what a row does not carry', () => {
  expect(isFound({ mark: '1-ii' }, new URLSearchParams('mark=1-i'))).toBe(false);
  expect(isFound({}, new URLSearchParams('mark=1-i'))).toBe(false);
});

test('chosen() leaves out what stays at all, and keeps several values of one name', () => {
  const entries = [
    ['goal', ''],
    ['ward', 'kita'],
    ['ward', 'taisho'],
  ] as const;
  expect(chosen(entries).toString()).toBe('ward=kita&ward=taisho');
});
