import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { contentLanguages } from '../parse/language.ts';
import { useSite } from './site.ts';
import { DIST } from './sites.ts';

/** What opens and closes, by keyboard alone, on the site of any content. */
const openPage = useSite(DIST);

const PHONE = { width: 360 };
const HEADER = '.site-header details';

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Opens what a handle folds, by a key. */
async function openBy(page: Page, fold: Locator, key: string): Promise<void> {
  await fold.locator(':scope > summary').focus();
  await page.keyboard.press(key);
  await expect.poll(() => fold.getAttribute('open')).not.toBeNull();
}

test.each(['Enter', ' '])(
  'all that opens from the header opens with %j and closes with Escape',
  async (key) => {
    const { page, problems } = await openPage('/about/', PHONE);
    const folds = await page.locator(HEADER).all();
    expect(folds.length).toBeGreaterThan(1);
    for (const fold of folds) {
      await openBy(page, fold, key);
      await page.keyboard.press('Escape');
      expect(await fold.getAttribute('open')).toBeNull();
      expect(await isFocused(fold.locator('summary'))).toBe(true);
    }
    expect(problems).toEqual([]);
  },
);

test('what opens from the header leads the focus through itself, and closes when it goes on', async () => {
  const { page } = await openPage('/about/', PHONE);
  const menu = page.locator('.site-menu');
  await openBy(page, menu, 'Enter');
  const links = await menu.locator('a').all();
  for (const link of links) {
    await page.keyboard.press('Tab');
    expect(await isFocused(link)).toBe(true);
  }
  await page.keyboard.press('Tab');
  await expect.poll(() => menu.getAttribute('open')).toBeNull();
  expect(await page.locator(`${HEADER}[open]`).count()).toBe(0);
});

test('one part of the header is open at a time', async () => {
  const { page } = await openPage('/about/', PHONE);
  for (const fold of await page.locator(HEADER).all()) {
    await openBy(page, fold, 'Enter');
    expect(await page.locator(`${HEADER}[open]`).count()).toBe(1);
  }
});

test('a folded part of a page opens and closes with the same key, and the focus stays', async () => {
  const { page } = await openPage('/', PHONE);
  const fold = page.locator('main details.fold').first();
  await openBy(page, fold, 'Enter');
  await page.keyboard.press('Tab');
  expect(await fold.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await fold.getAttribute('open')).toBeNull();
  expect(await isFocused(fold.locator(':scope > summary'))).toBe(true);
});

test('the first stop of a page leads past its header to its main part', async () => {
  const { page } = await openPage('/indicators/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#main');
  await page.keyboard.press('Tab');
  const isInMain = () =>
    page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(await isInMain()).toBe(true);
});

test('a ward is found from the home page by keyboard alone', async () => {
  const { page } = await openPage('/', PHONE);
  const fold = page.locator('main details.fold:has(.ward-choice)');
  await openBy(page, fold, 'Enter');
  await page.keyboard.press('Tab');
  expect(await isFocused(fold.locator('a').first())).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/wards\/[^/]+\/(?:\d+\/)?$/);
});

const [, ...others] = contentLanguages(readContent());

test.runIf(others.length > 0)('another language is chosen by keyboard alone', async () => {
  const { page } = await openPage('/wards/', PHONE);
  const fold = page.locator('.site-languages');
  await openBy(page, fold, 'Enter');
  const other = fold.locator('a:not([aria-current])').first();
  for (const _ of await fold.locator('a').all()) {
    await page.keyboard.press('Tab');
    if (await isFocused(other)) break;
  }
  const there = (await other.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${there}`);
  expect(there).toMatch(/\/[\w-]+\/wards\/$/);
});
