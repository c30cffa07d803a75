import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

type Options = Readonly<{ width?: number; javaScript?: boolean }>;

/** A page in the browser; `problems` names the errors so far. */
export type Visit = Readonly<{ page: Page; problems: readonly string[] }>;

export type OpenPage = (path: string, options?: Options) => Promise<Visit>;

/** Serves the built site and starts one browser for a test file; a visit ends when the next one begins. */
export function useSite(): OpenPage {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve('dist');
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return async (path, { width = 1280, javaScript = true } = {}) => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, javaScriptEnabled: javaScript });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(originOf(server) + path);
    return { page, problems };
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

async function serve(root: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = `${root}${url.replace(/[?#].*$/, '').replace(/\/$/, '/index.html')}`;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('missing address');
  return `http://127.0.0.1:${address.port}`;
}

/** By how many px a page can be scrolled sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
