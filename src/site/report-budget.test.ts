import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

/** What a report card may ask of its reader: screens of a telephone, the height of a row, sheets of paper. */
const CARDS = globSync('wards/*/*/index.html', { cwd: 'dist' }).map(
  (file) => `/${file.replace('index.html', '')}`,
);

const openPage = useSite();

describe.each(CARDS)('%s at 360 × 800', (path) => {
  test('is read in eight screens, with the finding and what to do in the first', async () => {
    const { page } = await openPage(path, { width: 360 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8 * 800);
    for (const part of ['.report .lead', '.report-squares', '.report .actions'])
      expect(await bottomOf(page, part), part).toBeLessThanOrEqual(800);
  });

  test('shows each result in a row of at most 88 px', async () => {
    const { page } = await openPage(path, { width: 360 });
    const heights = await page
      .locator('.result-row > summary')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(88);
  });

  test('says the same finding in its lead, its description and the words of its picture', async () => {
    const { page } = await openPage(path);
    const finding = await page.locator('.report .lead').innerText();
    expect(await contentOf(page, 'meta[name="description"]')).toBe(finding);
    expect(await contentOf(page, 'meta[property="og:image:alt"]')).toContain(finding);
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

const contentOf = (page: Page, selector: string) => page.locator(selector).getAttribute('content');

/** How many sheets of A4 a page prints on. */
async function sheetsOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
