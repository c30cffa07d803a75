import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPaths } from './sample.ts';
import { readBuilt, useSite } from './site.ts';
import { DIST } from './sites.ts';

/** What a page may ask of its reader: screens of a telephone, the height of a row, sheets of paper. */
const SCREEN = 800;

const all = readPaths(DIST);
const INDICATORS = all.filter((path) => /^\/indicators\/[^/]+\/$/.test(path));
const CARDS = all.filter((path) => /^\/wards\/[^/]+\/\d{4}\/$/.test(path));

const openPage = useSite();

const screens: readonly (readonly [path: string, most: number])[] = [
  ['/', 6],
  ...INDICATORS.map((path) => [path, 7] as const),
  ...CARDS.map((path) => [path, 8] as const),
  ...['/ratings/', '/compare/', '/initiatives/'].map((path) => [path, 8] as const),
];

describe.each(screens)('%s is read in %i screens', (path, most) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(path, { width: 360 }));
  });

  test('at 360 × 800, below a header of 56 px', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      most * SCREEN,
    );
    expect(await bottomOf(page, 'body > header')).toBeLessThanOrEqual(56);
  });

  if (INDICATORS.includes(path))
    test('and begins its chart, or its list of milestones, in the first', async () => {
      const charts = page.locator('main svg:visible, main .milestones');
      if ((await charts.count()) > 0)
        expect((await charts.first().boundingBox())?.y).toBeLessThan(SCREEN);
    });

  if (CARDS.includes(path)) testCard(() => page);
});

function testCard(opened: () => Page): void {
  test('and says the finding and what to do in the first', async () => {
    for (const part of ['.report .lead', '.report-squares', '.report .actions'])
      expect(await bottomOf(opened(), part), part).toBeLessThanOrEqual(SCREEN);
  });

  test('and shows each result in a row of at most 88 px', async () => {
    const heights = await opened()
      .locator('.result-row > summary')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(88);
  });
}

describe.each(CARDS)('%s', (path) => {
  test('says the same finding in its lead, its description and the words of its picture', () => {
    const { document } = parseHTML(readBuilt(path));
    const finding = document.querySelector('.report .lead')?.textContent.trim() ?? '';
    const contentOf = (meta: string) => document.querySelector(meta)?.getAttribute('content');
    expect(finding).not.toBe('');
    expect(contentOf('meta[name="description"]')).toBe(finding);
    expect(contentOf('meta[property="og:image:alt"]')).toContain(finding);
  });

  test('prints its summary on one sheet, and more where the reader opens all', async () => {
    const { page } = await openPage(path);
    expect(await sheetsOf(page)).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-open-all]').click();
    expect(await sheetsOf(page)).toBeGreaterThan(1);
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
