import { expect, test } from 'vitest';
import { partIn } from './part.ts';

const all = Array.from({ length: 600 }, (_, at) => at);

test('partIn(each of three) gives every page to one of them, and pages of a kind to all of them', () => {
  const parts = ['1/3', '2/3', '3/3'].map((name) => partIn(name)(all));
  expect(parts.flat().sort((a, b) => a - b)).toEqual(all);
  for (const part of parts)
    for (const kind of [0, 1, 2, 3, 4, 5])
      expect(part.filter((at) => at % 6 === kind).length).toBeGreaterThan(15);
});

test('partIn(1/1) is all', () => {
  expect(partIn('1/1')(all)).toEqual(all);
});
