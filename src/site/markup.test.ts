import { describe, expect, test } from 'vitest';
import { htmlValidator } from './flaws.ts';
import { pagesOf, readBuilt } from './site.ts';
import { SITES } from './sites.ts';

/** Not every browser gives an SVG the role it has by the book, so ours say it. */
const flawsOf = htmlValidator({ 'no-redundant-role': 'off' });

describe.each(SITES)('in %s', (site) => {
  test.each(pagesOf(site))('%s is valid HTML', async (path) => {
    const html = readBuilt(path, site);
    expect(await flawsOf(html)).toEqual([]);
  });
});
