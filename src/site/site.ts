import { globSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findFile, originOf, serveFolder } from '../build/server.ts';
import { sharedBrowser } from './browser.ts';
import * as sites from './sites.ts';

/** The site of whatever content stands. */
export const DIST = sites.DIST;

/** The address of every page of a site, from its root. */
export const pagesOf = (site: string): readonly string[] =>
  globSync('**/*.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|(?<=\/))index\.html$/, '')}`)
    .sort();

/** The text of the built file that an address from the root of a site stands for. */
export function readBuilt(href: string, site = DIST): string {
  const file = findFile(site, href);
  if (file === null) throw new Error(`missing file: ${href}`);
  return readFileSync(file, 'utf8');
}

type Options = Readonly<{
  width?: number;
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
}>;

/** A page in the browser; `problems` names the errors and foreign or failed requests so far. */
export type Visit = Readonly<{
  page: Page;
  status: number;
  problems: readonly string[];
  /** What was asked of the server, in order. */
  requests: readonly string[];
}>;

export type OpenPage = (path: string, options?: Options) => Promise<Visit>;

/**
 * Serves a built site for a test file. All tests of the file share a tab, which is much faster than one each: a visit
 * ends when the next one begins, and none finds what another has stored. `browser` is another than the shared one.
 */
export function useSite(site = DIST, browser = sharedBrowser): OpenPage {
  let server: Server;
  const tabs = new Map<boolean, Page>();
  beforeAll(async () => {
    server = await serveFolder(site);
  });
  afterAll(async () => {
    for (const tab of tabs.values()) await tab.context().close();
    server.close();
  });
  return async (path, { width = 1280, javaScript = true, colorScheme = 'light' } = {}) => {
    const page = tabs.get(javaScript) ?? (await openTab(await browser(), javaScript));
    tabs.set(javaScript, page);
    await leave(page);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme });
    const origin = originOf(server);
    const watched = watch(page, origin);
    const response = await page.goto(origin + path);
    return { page, status: response?.status() ?? 0, ...watched };
  };
}

async function openTab(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'ja-JP' });
  return context.newPage();
}

/** Forgets what the last page stored and ends its requests. */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  if (page.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.goto('about:blank');
}

function watch(page: Page, origin: string): Pick<Visit, 'problems' | 'requests'> {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (!isLeft(request)) problems.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(`${origin}/`)) problems.push(`foreign: ${request.url()}`);
  });
  return { problems, requests };
}

/** A request that ends because its page is left for another has not failed. */
const isLeft = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED';
