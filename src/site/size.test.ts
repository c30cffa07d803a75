import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findFile } from '../build/server.ts';
import { readPaths } from './sample.ts';
import { readBuilt } from './site.ts';
import { DIST } from './sites.ts';

/**
 * What a telephone on a slow line has to fetch, compressed, in kB (1,000 bytes): all that stands around a page,
 * and the page itself by the number of its parts, for a long report is no fault.
 */
const AROUND = 22;
const PAGE = 6;
const EACH = 0.15;

const weigh = (path: string) => gzipSync(readFileSync(findFile(DIST, path) ?? '')).length / 1000;

test.each(readPaths(DIST))('%s is light', (path) => {
  const around = filesOf(path);
  const isPlain = /^\/(?:$|indicators\/|wards\/)/.test(path);
  expect(around.length).toBeGreaterThan(2);
  expect(around.length).toBeLessThanOrEqual(isPlain ? 7 : 10);
  expect(around.map(weigh).reduce((sum, weight) => sum + weight, 0)).toBeLessThan(AROUND);
  const parts = readBuilt(path, DIST).match(/<(?:a|svg|tr|li|p)\b/g)?.length ?? 0;
  expect(weigh(path)).toBeLessThan(PAGE + EACH * parts);
});

/** The styles, pictures and scripts that a page loads before all else, and the scripts that these import at once. */
function filesOf(path: string): readonly string[] {
  const html = readBuilt(path, DIST);
  const named = [...html.matchAll(/<(?:link|script|img)\b[^>]*\s(?:href|src)="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/rel="(?:canonical|alternate|icon|describedby)"/.test(tag))
    .map(([, href = '']) => href);
  const loaded = new Set<string>(named);
  for (const file of loaded) {
    if (!file.endsWith('.js')) continue;
    const imports = readBuilt(file, DIST).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
    for (const [, from = ''] of imports)
      loaded.add(new URL(from, `https://site.example${file}`).pathname);
  }
  return [...loaded];
}
