import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Another site's page around a code, in the same browser. */
export async function aroundOf(page: Page, body: string): Promise<void> {
  const origin = new URL(page.url()).origin;
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>記事</title>${body.replaceAll('src="%', `src="${origin}`)}`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('missing address');
  await page.goto(`http://localhost:${address.port}/`);
}
