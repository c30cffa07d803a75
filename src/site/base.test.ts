import { load } from 'js-yaml';
import type { Server } from 'node:http';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { sitePlace } from '../build/place.ts';
import { findFile, originOf, serveFolder } from '../build/server.ts';
import { sharedBrowser } from './browser.ts';
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
let context: BrowserContext;
beforeAll(async () => {
  server = await serveFolder(SITE, base);
  context = await (await sharedBrowser()).newContext();
});
afterAll(async () => {
  await context.close();
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

test('every address that any file names stands below the base, and leads to something there', () => {
  const addresses = own(namedAddresses(SITE, host));
  expect(addresses.size).toBeGreaterThan(100);
  const strays = [...addresses].filter(
    ([path]) => !path.startsWith(base) || findFile(SITE, path.slice(base.length - 1)) === null,
  );
  expect(strays.map(([, { file, address }]) => `${file} names ${address}`)).toEqual([]);
});

test('nothing is served beside the base', async () => {
  const statuses = await Promise.all(
    [`${base}wards/`, base, '/elsewhere/'].map(
      async (path) => (await fetch(originOf(server) + path)).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 404]);
});

test.concurrent.each(samplePaths(SITE))(
  '%s loads all it needs from below the base',
  async (path) => {
    const page = await context.newPage();
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
  },
);
