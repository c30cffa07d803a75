import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptSearch } from './kept.ts';
import { write } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = `${folder}/kept/site/pagefind/names.json`;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let times = 0;
const search = (key: string) =>
  keptSearch(`${folder}/kept`, key, `${folder}/site`, (site) => {
    times += 1;
    write(`${site}/pagefind/names.json`, times);
    return Promise.resolve(7);
  });

test('keptSearch(key) makes a search once for as long as its key stays', async () => {
  expect([await search('a'), await search('a'), times]).toEqual([7, 7, 1]);
  expect([await search('b'), await search('b'), times]).toEqual([7, 7, 2]);
  expect(readFileSync(`${folder}/site/pagefind/names.json`, 'utf8')).toBe('2');
});

test('keptSearch(key) makes anew what was changed or lost where it is kept', async () => {
  writeFileSync(file, 'other');
  await search('b');
  expect(times).toBe(3);
  rmSync(file);
  await search('b');
  expect(times).toBe(4);
  expect(readFileSync(`${folder}/site/pagefind/names.json`, 'utf8')).toBe('4');
});

test('keptSearch(key) makes anew what was noted by half', async () => {
  writeFileSync(`${folder}/kept/made.json`, '{"key":"b","thi');
  await search('b');
  expect(times).toBe(5);
});

test('keptSearch(key) whose making failed is made the next time', async () => {
  const failing = () => Promise.reject(new Error('stopped'));
  await expect(keptSearch(`${folder}/kept`, 'c', `${folder}/site`, failing)).rejects.toThrow();
  expect([await search('b'), times]).toEqual([7, 6]);
});

test('keptSearch(key) takes what was made in another place', async () => {
  cpSync(`${folder}/kept`, `${folder}/elsewhere`, { recursive: true });
  const make = () => Promise.reject(new Error('made anew'));
  expect(await keptSearch(`${folder}/elsewhere`, 'b', `${folder}/site`, make)).toBe(7);
});
