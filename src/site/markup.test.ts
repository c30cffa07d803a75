import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { htmlValidator } from './flaws.ts';
import { DIST, pagePaths } from './site.ts';
import { findFile } from '../build/server.ts';

/** Not every browser gives an SVG the role it has by the book, so ours say it. */
const flawsOf = htmlValidator({ 'no-redundant-role': 'off' });

test.each(pagePaths)('%s is valid HTML', async (path) => {
  const html = readFileSync(findFile(DIST, path) ?? '', 'utf8');
  expect(await flawsOf(html)).toEqual([]);
});
