import { describe, expect, test } from 'vitest';
import { pagePaths, useSite } from './site.ts';
import { wideElements } from './width.ts';

/** The width of A4 within margins of 10 mm, in CSS pixels. */
const PAPER = 718;

const openPage = useSite();

describe.each(pagePaths)('%s', (path) => {
  test('does not scroll sideways at 320 px', async () => {
    const { page } = await openPage(path, { width: 320 });
    expect(await wideElements(page, 320)).toEqual([]);
  });

  test('fits on A4 in print, where nothing scrolls', async () => {
    const { page } = await openPage(path, { width: PAPER });
    await page.emulateMedia({ media: 'print' });
    expect(await wideElements(page, PAPER)).toEqual([]);
    expect(await cutElements(page)).toEqual([]);
  });
});

/** Scrollers whose content does not fit: on paper the rest would be lost. */
const cutElements = (page: Awaited<ReturnType<typeof openPage>>['page']) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.table-wrap')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
