import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesOf, readBuilt } from './site.ts';
import { DIST } from './sites.ts';

const xml = readFileSync(`${DIST}/sitemap.xml`, 'utf8');

test('dates the log of changes and report cards by their versions', () => {
  const dated = [...xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)];
  expect(dated.filter(([, , day]) => !/^20\d\d-\d\d-\d\d$/.test(day ?? ''))).toEqual([]);
  expect(dated.some(([, url]) => url?.endsWith('/changes/'))).toBe(true);
  const others = dated.filter(([, url]) => !/\/(?:changes|wards\/[^/]+\/\d{4})\/$/.test(url ?? ''));
  expect(others).toEqual([]);
});

test('lists every page but those that ask not to be found, and robots find it', () => {
  const base = /<loc>([^<]+)<\/loc>/.exec(xml)?.[1] ?? '';
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => `/${url.slice(base.length)}`,
  );
  const isListed = (path: string) =>
    path.endsWith('/') && !readBuilt(path, DIST).includes('content="noindex');
  expect(listed.sort()).toEqual(pagesOf(DIST).filter(isListed));
  expect(readFileSync(`${DIST}/robots.txt`, 'utf8')).toMatch(/^Sitemap: https?:.*\/sitemap\.xml$/m);
});
