import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { siteAddresses } from './live.ts';

function siteOf(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
}

test('siteAddresses(site) promises pages and files, in every language, and not what only the site itself asks for', () => {
  const own = ['pagefind/words.json', '_astro/a.css', 'favicon.svg', '404.html', '_headers'];
  const more = ['en/pagefind/words.json', 'en/share.png', 'wards/north/2016/share.png'];
  const site = siteOf({
    ...Object.fromEntries([...own, ...more].map((path) => [path, ''])),
    'data/results.csv': '',
    'en/wards/north/2016/index.html': '<h1 id="top">',
    'wards/north/2016/index.html': '<h2 id="strategy-1"></h2><h2 id="results">',
  });
  expect(siteAddresses(site).promised).toEqual([
    '/data/results.csv',
    '/en/wards/north/2016/',
    '/wards/north/2016/',
    '/wards/north/2016/#strategy-1',
  ]);
});
