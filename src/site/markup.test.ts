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

/** A parser drops what stands behind the end, or takes it back into the body. */
test.each(pagesOf(DIST))('%s ends where its document ends', (path) => {
  expect(readBuilt(path, DIST).trimEnd().slice(-7)).toBe('</html>');
});
