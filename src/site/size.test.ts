import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findFile } from '../build/server.ts';
import { DIST, useSite } from './site.ts';

const openPage = useSite();

/** What a telephone on a slow line has to fetch: all files of a page, compressed, in kB (1,000 bytes). */
test.each([
  ['/', 30, 8],
  ['/indicators/mutual-support/', 30, 8],
  ['/wards/kita/2016/', 40, 8],
])('%s weighs at most %i kB in at most %i requests', async (path, kilobytes, count) => {
  const { page, requests } = await openPage(path);
  await page.waitForLoadState('networkidle');
  const weights = requests.map((url) => weigh(new URL(url).pathname));
  expect(weights.reduce((sum, weight) => sum + weight, 0) / 1000).toBeLessThan(kilobytes);
  expect(requests.length).toBeLessThanOrEqual(count);
});

const weigh = (path: string): number => gzipSync(readFileSync(findFile(DIST, path) ?? '')).length;
