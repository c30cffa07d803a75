import { load } from 'js-yaml';
import type { Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, launchFlags } from '../build/browser.ts';
import { readContent } from '../build/content.ts';
import { sitePlace } from '../build/place.ts';
import { originOf, serveFolder } from '../build/server.ts';
import { namedAddresses, type Named } from './addresses.ts';
import { samplePaths } from './sample.ts';

/**
 * The site stands below the base of `baseUrl`, whatever that is. `CONTENT` and `MONOSASHI_OUT` name another content and
 * the site that was built of it.
 */
const { site: SITE } = sitePlace();
const { baseUrl } = load(readContent()['content/site.yaml'] ?? '') as Readonly<{ baseUrl: string }>;
const { host, pathname: base } = new URL(baseUrl);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('missing Chromium: npm test installs one');
  server = await serveFolder(SITE, base);
  browser = await chromium.launch({ executablePath, args: launchFlags });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Addresses of the site's own host, resolved as from the page that names them, without anchors and questions. */
const own = (named: readonly Named[]): ReadonlyMap<string, Named> =>
  new Map(
    named.flatMap((one) => {
      const page = new URL(one.file.replace(/index\.html$/, ''), baseUrl);
      const url = new URL(one.address, page);
      return url.host === host ? [[url.pathname, one]] : [];
    }),
  );

test('every address that any file names stands below the base, and leads to something there', async () => {
  const addresses = own(namedAddresses(SITE, host));
  expect(addresses.size).toBeGreaterThan(100);
  const strays: string[] = [];
  for (const [path, { file, address }] of addresses) {
    const answer = path.startsWith(base) ? await fetch(originOf(server) + path) : null;
    if (answer?.ok !== true) strays.push(`${file} names ${address}`);
  }
  expect(strays).toEqual([]);
});

test('nothing is served beside the base', async () => {
  const statuses = await Promise.all(
    [`${base}wards/`, base, '/elsewhere/'].map(
      async (path) => (await fetch(originOf(server) + path)).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 404]);
});

test.each(samplePaths(SITE))('%s loads all it needs from below the base', async (path) => {
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') failed.push(message.text());
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith(base) || response.status() >= 400) failed.push(pathname);
  });
  await page.goto(`${originOf(server)}${base}${path.slice(1)}`, { waitUntil: 'networkidle' });
  const headings = await page.locator('main h1').count();
  await page.close();
  expect(failed).toEqual([]);
  expect(headings).toBe(1);
});
