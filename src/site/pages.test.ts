import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserWith } from './browser.ts';
import { readPaths, samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { CITY, DIST } from './sites.ts';
import { wideElements } from './width.ts';

/** The width of A4 within margins of 10 mm, in CSS pixels. */
const PAPER = 718;

const openPage = useSite(DIST);

describe.each(DIST === CITY ? readPaths(DIST) : samplePaths(DIST))('%s', (path) => {
  test('loads without an error or a request to another host, and fits 320 px and A4', async () => {
    const { page, problems } = await openPage(path, { width: 320 });
    expect(problems).toEqual([]);
    expect(await wideElements(page, 320)).toEqual([]);
    await openFolds(page);
    expect(await wideElements(page, 320)).toEqual([]);
    await page.setViewportSize({ width: PAPER, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await wideElements(page, PAPER)).toEqual([]);
    expect(await cutElements(page)).toEqual([]);
  });

  test('shows its heading and text without JavaScript, and fits 1280 px', async () => {
    const { page, problems } = await openPage(path, { javaScript: false });
    expect(problems).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/[^\n]\n+[^\n]/);
    expect(await wideElements(page, 1280)).toEqual([]);
  });
});

const openLarge = useSite(DIST, () => browserWith('--blink-settings=defaultFontSize=32'));

describe.each([360, 768, 1280])('letters of twice the size fit at %i px', (width) => {
  test.each(samplePaths(DIST))('%s', async (path) => {
    const { page } = await openLarge(path, { width });
    await openFolds(page);
    expect(await wideElements(page, width)).toEqual([]);
  });
});

test('an address that does not exist shows the 404 page', async () => {
  const { page, status } = await openPage('/wards/nowhere/');
  expect(status).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
});

/** Opens everything that is folded in the page. */
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details'))
      fold.toggleAttribute('open', true);
  });

/** Scrollers whose content does not fit: on paper the rest would be lost. */
const cutElements = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
