import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { keepPage, prunePages } from './kept.ts';
import type { PageKeys } from './key.ts';
import { keepWhole, putWhole } from './whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
const [kept, site, next] = ['kept', 'site', 'next'].map((name) => `${folder}/${name}`) as [
  string,
  string,
  string,
];
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const KEYS: PageKeys = { whole: 'a', reports: { kita: 'b' }, indicators: {} };
const PAGES = { 'index.html': 'a', 'wards/kita/2016/index.html': 'b' };
const FILES = [...Object.keys(PAGES), '_astro/style.css', '.nojekyll'];

/** A site whose pages are kept, as its processes leave them, and the rest of it. */
beforeEach(async () => {
  for (const path of [kept, site, next]) rmSync(path, { recursive: true, force: true });
  for (const [file, key] of Object.entries(PAGES))
    await keepPage(`${kept}/${key}`, file, Buffer.from(file));
  for (const file of FILES) {
    mkdirSync(dirname(`${site}/${file}`), { recursive: true });
    writeFileSync(`${site}/${file}`, file);
  }
  keepWhole(kept, KEYS, site, FILES);
});

test('putWhole(the same keys) puts every file where it belongs, what is no page too', () => {
  prunePages(kept, KEYS);
  expect(putWhole(kept, KEYS, next)).toBe(true);
  expect(FILES.map((file) => readFileSync(`${next}/${file}`, 'utf8'))).toEqual(FILES);
});

test.each([
  ['another key', () => undefined, { ...KEYS, whole: 'c' }],
  [
    'a page that is not kept any more',
    () => {
      rmSync(`${kept}/b`, { recursive: true });
    },
    KEYS,
  ],
  [
    'a style that is not kept any more',
    () => {
      rmSync(`${kept}/.whole/_astro/style.css`);
    },
    KEYS,
  ],
  [
    'nothing kept',
    () => {
      rmSync(kept, { recursive: true });
    },
    KEYS,
  ],
])('putWhole(%s) puts nothing', (_, change, keys) => {
  change();
  expect(putWhole(kept, keys, next)).toBe(false);
  expect(existsSync(next)).toBe(false);
});

test('keepWhole(a later site) keeps nothing of the one before', () => {
  const later = { ...KEYS, whole: 'c' };
  writeFileSync(`${site}/_astro/style.css`, 'other');
  keepWhole(kept, later, site, FILES.slice(0, 3));
  expect(putWhole(kept, KEYS, next)).toBe(false);
  expect(putWhole(kept, later, next)).toBe(true);
  expect(readFileSync(`${next}/_astro/style.css`, 'utf8')).toBe('other');
  expect(readdirSync(next)).not.toContain('.nojekyll');
  expect(readdirSync(`${kept}/.whole`)).not.toContain('.nojekyll');
});
