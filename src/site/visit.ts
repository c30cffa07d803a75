import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

type Options = Readonly<{ width?: number; javaScript?: boolean }>;

/** Opens a path of the built site in a real browser; the page closes with its test. */
export type Visit = (path: string, options?: Options) => Promise<Page>;

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves `dist` and starts one browser for a test file. */
export function useVisit(): Visit {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveSite();
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return async (path, { width = 1280, javaScript = true } = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: javaScript,
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(originOf(server) + path);
    return page;
  };
}

/** How far a page can be scrolled sideways, in pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The file of the built site that an address from its root stands for. */
export const fileOf = (href: string): string =>
  `dist${href.replace(/[?#].*$/, '').replace(/\/$/, '/index.html')}`;

async function serveSite(): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const file = fileOf(url ?? '/');
    const found = existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(found ? readFileSync(file) : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('missing address');
  return `http://127.0.0.1:${address.port}`;
}
