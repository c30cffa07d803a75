import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepPage, prunePages, putKept } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const site = `${folder}/site`;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const keep = (key: string, file: string, at = 'one') =>
  keepPage(`${folder}/${at}/${key}`, file, Buffer.from(`${key} ${file}`));
const put = (key: string, file: string) =>
  putKept(`${folder}/one/${key}`, file, site) && readFileSync(`${site}/${file}`, 'utf8');

test('putKept(file) puts what was kept of the same key into the site, and of no other', async () => {
  for (const file of ['index.html', 'wards/kita/index.html', 'wards/kita/2016.csv']) {
    await keep('a', file);
    expect(put('a', file)).toBe(`a ${file}`);
    expect(put('b', file)).toBe(false);
  }
});

test('putKept(file) leaves what is kept apart from the site', () => {
  writeFileSync(`${site}/index.html`, 'other');
  expect(put('a', 'index.html')).toBe('a index.html');
});

test('putKept(file) finds what others kept where that was laid over it', async () => {
  await keep('a', 'far/index.html', 'other');
  expect(put('a', 'far/index.html')).toBe(false);
  cpSync(`${folder}/other`, `${folder}/one`, { recursive: true });
  for (const file of ['index.html', 'far/index.html']) expect(put('a', file)).toBe(`a ${file}`);
});

test('prunePages(kept, keys) leaves what is made of the same alone', async () => {
  for (const key of ['b', 'c', 'd']) await keep(key, 'index.html');
  prunePages(`${folder}/one`, { whole: 'b', reports: { kita: 'c' }, indicators: { safe: 'd' } });
  expect(readdirSync(`${folder}/one`)).toEqual(['b', 'c', 'd']);
});
