import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST, pagePaths } from './site.ts';

const xml = readFileSync(`${DIST}/sitemap.xml`, 'utf8');

test('the sitemap dates the report cards by the version that they came with', () => {
  const dated = [...xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)];
  expect(dated.length).toBeGreaterThan(1);
  expect(dated.filter(([, , day]) => !/^20\d\d-\d\d-\d\d$/.test(day ?? ''))).toEqual([]);
  expect(dated.some(([, url]) => url?.endsWith('/changes/'))).toBe(true);
});

test('the sitemap lists every page but the one for errors, and robots find it', () => {
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  expect(listed.sort()).toEqual(pagePaths.filter(isListed));
  expect(readFileSync(`${DIST}/robots.txt`, 'utf8')).toMatch(/^Sitemap: https?:.*\/sitemap\.xml$/m);
});

const isListed = (path: string): boolean =>
  path.endsWith('/') &&
  !readFileSync(`${DIST}${path}index.html`, 'utf8').includes('content="noindex');
