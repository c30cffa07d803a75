import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { DIST } from '../sites.ts';
import { isOsaka } from './osaka.ts';

test.runIf(isOsaka)('nothing in src is about Osaka or its wards', () => {
  const wards = readCsv(`${dataOf(DIST)}/wards.csv`).flatMap((row) =>
    ['name', 'kana', 'romaji', 'ward', 'ward_code'].map((field) => row[field] ?? ''),
  );
  const names = wards.map((name) => (/^[\w-]+$/.test(name) ? `\\b${name}\\b` : name));
  const named = new RegExp(`大阪|osaka|${names.join('|')}`, 'i');
  const shipped = globSync('src/**/*.{ts,astro,css}').filter(
    (path) => !/\.test\.ts$|fixture\.ts$|^src\/site\//.test(path.replaceAll('\\', '/')),
  );
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.filter((path) => named.test(readFileSync(path, 'utf8')))).toEqual([]);
});
