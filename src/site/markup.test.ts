import { expect, test } from 'vitest';
import { htmlValidator } from './flaws.ts';
import { pagesOf, readBuilt } from './site.ts';
import { DIST } from './sites.ts';

/** Not every browser gives an SVG the role it has by the book, so ours say it. */
const flawsOf = htmlValidator({ 'no-redundant-role': 'off' });

test.each(pagesOf(DIST))('%s is valid HTML', async (path) => {
  const html = readBuilt(path, DIST);
  expect(await flawsOf(html)).toEqual([]);
});
