import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AGAIN, ANEW, MERGED, TOWN } from '../sites.ts';
import { keptOfShards } from './shards.ts';

const filesIn = (site: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*.*', { cwd: site })
      .filter((path) => statSync(`${site}/${path}`).isFile())
      .sort()
      .map((path) => [path, readFileSync(`${site}/${path}`, 'latin1')]),
  );

const [town, again, anew, merged] = [TOWN, AGAIN, ANEW, MERGED].map(filesIn);

test('a build after an edit makes the same site, byte for byte, as one that has kept no page', () => {
  expect([...(again ?? [])].filter(([path, bytes]) => anew?.get(path) !== bytes)).toEqual([]);
  expect(again?.size).toBe(anew?.size);
});

test.each([
  'indicators/potholes.xlsx/index.html',
  'wards/harbour/2025/index.html',
  'wards/harbour/2025.csv',
  'index.html',
])('the edit shows in %s', (path) => {
  expect(again?.get(path)).not.toBe(town?.get(path));
});

test('a build of parts that were made elsewhere is the same site, byte for byte, as one build', () => {
  expect([...(merged ?? [])].filter(([path, bytes]) => town?.get(path) !== bytes)).toEqual([]);
  expect(merged?.size).toBe(town?.size);
});

test('a build of parts makes nothing that a part has made', () => {
  const { handed, kept } = keptOfShards();
  expect(handed.length).toBeGreaterThan(200);
  expect(kept).toEqual(handed);
});
