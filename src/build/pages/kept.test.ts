import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptPage, prunePages } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const made: string[] = [];
const page = async (key: string, address: string, at = 'one') => {
  const make = () => {
    made.push(`${key} ${address}`);
    return Promise.resolve(Buffer.from(`${key} ${address}`));
  };
  return Buffer.from(await keptPage(`${folder}/${at}/${key}`, address, make)).toString();
};

test('keptPage(address) is made once for each key, a page apart from files and pages below it', async () => {
  const addresses = ['', 'wards/kita/', 'wards/kita/2016/', 'wards/kita/2016.csv'];
  for (const key of ['a', 'a', 'b'])
    for (const address of addresses) expect(await page(key, address)).toBe(`${key} ${address}`);
  expect(made).toHaveLength(2 * addresses.length);
});

test('keptPage(address) is made where its making failed before', async () => {
  const failing = () => Promise.reject(new Error('stopped'));
  await expect(keptPage(`${folder}/one/a`, 'late/', failing)).rejects.toThrow('stopped');
  expect(await page('a', 'late/')).toBe('a late/');
});

test('keptPage(address) is found where what others kept was laid over it', async () => {
  await page('a', 'far/', 'other');
  cpSync(`${folder}/other`, `${folder}/one`, { recursive: true });
  const before = made.length;
  expect([await page('a', 'far/'), await page('a', 'wards/kita/')]).toHaveLength(2);
  expect(made).toHaveLength(before);
});

test('prunePages(kept, keys) leaves what is made of the same alone', () => {
  writeFileSync(`${folder}/one/incremental-build.json`, '');
  prunePages(`${folder}/one`, { whole: 'b', reports: { kita: 'c' } });
  expect(readdirSync(`${folder}/one`)).toEqual(['b']);
});
