import { expect, test } from 'vitest';
import { partIn } from './part.ts';

const all = Array.from({ length: 600 }, (_, at) => `/wards/${at}/`);
const same = (name: string) => name;

test('partIn(each of three) gives every page to one of them, and pages of a kind to all of them', () => {
  const parts = ['1/3', '2/3', '3/3'].map((name) => partIn(name)(all, same));
  expect(parts.flat().sort()).toEqual([...all].sort());
  for (const part of parts)
    for (const kind of ['0', '1', '2', '3', '4', '5'])
      expect(part.filter((name) => name.endsWith(`${kind}/`)).length).toBeGreaterThan(10);
});

test('partIn(part) keeps what it makes when there is more', () => {
  const before = partIn('1/2')(all.slice(1), same);
  expect(partIn('1/2')(all, same)).toEqual(expect.arrayContaining(before));
});

test('partIn(things of one name) gives them to one process', () => {
  const parts = ['1/2', '2/2'].map((name) => partIn(name)(all, () => '/data/').length);
  expect(parts.sort((a, b) => a - b)).toEqual([0, all.length]);
});

test('partIn(1/1) is all', () => {
  expect(partIn('1/1')(all, same)).toEqual(all);
});
