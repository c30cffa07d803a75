import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { picturesOf } from './drawn.ts';
import { readPaths, samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { CITY, DIST, MANY } from './sites.ts';

/** What a page may ask of its reader: screens of a telephone, the height of a row, sheets of paper. */
const SCREEN = 800;
const PHONE = { width: 360 };
const LISTS = ['/ratings/', '/compare/', '/initiatives/', '/findings/'];

const isIndicator = (path: string) => /^\/indicators\/[^/]+\/$/.test(path);
const isCard = (path: string) => /^\/wards\/[^/]+\/\d{4}\/$/.test(path);

/** Whatever content stands; for the code also a city of 24 wards that all report, in every year. */
describe.each(DIST === CITY ? [CITY, MANY] : [DIST])('%s', (site) => {
  const openPage = useSite(site);
  const indicators = readPaths(site).filter(isIndicator);
  const cards = (site === MANY ? samplePaths : readPaths)(site).filter(isCard);

  const screens: readonly (readonly [path: string, most: number])[] = [
    ['/', 6],
    ...indicators.map((path) => [path, 7] as const),
    ...cards.map((path) => [path, 8] as const),
    ...LISTS.map((path) => [path, 8] as const),
  ];

  test.each(screens)(
    '%s is read in %i screens at 360 × 800, below a header of 56 px',
    async (path, most) => {
      const { page } = await openPage(path, PHONE);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(most * SCREEN);
      expect(await bottomOf(page, 'body > header')).toBeLessThanOrEqual(56);
    },
  );

  test.each(picturesOf(site))('%s begins its %s in the first screen', async (path, picture) => {
    const { page } = await openPage(path, PHONE);
    const box = await page.locator(picture).locator('visible=true').first().boundingBox();
    expect(box?.y).toBeLessThan(SCREEN);
  });

  test('the site has pages of every kind that has a budget', () => {
    expect(indicators.length).toBeGreaterThan(0);
    expect(cards.length).toBeGreaterThan(0);
    expect(picturesOf(site).length).toBeGreaterThan(0);
  });

  describe.each(cards)('%s at 360 × 800', (path) => {
    test('says the finding and what to do in the first screen', async () => {
      const { page } = await openPage(path, PHONE);
      for (const part of ['.report .lead', '.report-squares', '.report .actions'])
        expect(await bottomOf(page, part), part).toBeLessThanOrEqual(SCREEN);
    });

    test('shows each result in a row of at most 88 px', async () => {
      const { page } = await openPage(path, PHONE);
      const heights = await page
        .locator('.result-row > summary')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.max(...heights)).toBeLessThanOrEqual(88);
    });

    test('prints its summary on one sheet, and more where the reader opens all', async () => {
      const { page } = await openPage(path);
      expect(await sheetsOf(page)).toBe(1);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('[data-open-all]').click();
      expect(await sheetsOf(page)).toBeGreaterThan(1);
    });
  });
});

const bottomOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);

/** How many sheets of A4 a page prints on. */
async function sheetsOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
