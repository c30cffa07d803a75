import { expect, test } from 'vitest';
import { isIn, isPart, partIn, partOf } from './part.ts';

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

test.each([1, 2, 3])('partOf(part, process) divides it and nothing else among %i', (processes) => {
  const cut = Array.from({ length: processes }, (_, at) => partIn(partOf('2/3', at, processes)));
  expect(cut.flatMap((among) => among(all, same)).sort()).toEqual(partIn('2/3')(all, same).sort());
  for (const among of cut) expect(among(all, same).length).toBeGreaterThan(20);
});

test('isPart(text) is no part but one of those that there are', () => {
  expect(['1/1', '8/8'].every(isPart)).toBe(true);
  expect(['0/2', '3/2', '2', '2/', '/2', '-1/2', '1/2/3', ''].filter(isPart)).toEqual([]);
  expect(() => isIn('3/2', '/')).toThrow('invalid part: 3/2');
});
