import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { contentLanguages } from '../parse/language.ts';
import { barriersOn } from './barriers.ts';
import { browserWith } from './browser.ts';
import { readPaths, sharedPaths } from './sample.ts';
import { useSite, type Visit } from './site.ts';
import { CITY, DIST } from './sites.ts';
import { smallTargets } from './targets.ts';
import { wideElements } from './width.ts';

/** The width of A4 within margins of 10 mm, in CSS pixels. */
const PAPER = 718;

/** The words of any content must fit and be read; all that they stand in is looked at in the city, at both widths. */
const isCity = DIST === CITY;
const [, ...OTHER_LANGUAGES] = contentLanguages(readContent());
const LOOKED_AT = sharedPaths(DIST, OTHER_LANGUAGES);
const PATHS = isCity ? readPaths(DIST) : LOOKED_AT;
const WIDTHS = isCity ? [360, 1280] : [360];

const openPage = useSite(DIST);

describe.each(PATHS)('%s', (path) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openPage(path, { width: 320 });
  });

  test('loads without an error or a request to another host, and fits 320 px', async () => {
    const { page, problems } = visit;
    expect(problems).toEqual([]);
    expect(await wideElements(page, 320)).toEqual([]);
  });

  if (LOOKED_AT.includes(path))
    test('meets WCAG 2.2 AA in light and dark', async () => {
      expect(await barriersOn(visit.page, WIDTHS)).toEqual([]);
    });

  test('fits 320 px and A4 with all that is folded, and what can be pressed is no smaller than 24 px', async () => {
    const { page } = visit;
    await page.setViewportSize({ width: 320, height: 900 });
    await openFolds(page);
    expect(await wideElements(page, 320)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: PAPER, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await wideElements(page, PAPER)).toEqual([]);
    expect(await cutElements(page)).toEqual([]);
  });
});

test.each(PATHS)(
  '%s shows its heading and text without JavaScript, and fits 1280 px',
  async (path) => {
    const { page, problems } = await openPage(path, { javaScript: false });
    expect(problems).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/[^\n]\n+[^\n]/);
    expect(await wideElements(page, 1280)).toEqual([]);
  },
);

const openLarge = useSite(DIST, () => browserWith('--blink-settings=defaultFontSize=32'));

test.each(LOOKED_AT)('letters of twice the size fit in %s', async (path) => {
  const { page } = await openLarge(path);
  await openFolds(page);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await wideElements(page, width), `${width} px`).toEqual([]);
  }
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
