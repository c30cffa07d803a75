import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { contentLanguages } from '../parse/language.ts';
import { wordsOf } from '../text/words.ts';
import { useSite } from './site.ts';
import { DIST } from './sites.ts';

const [own = '', ...others] = contentLanguages(readContent());
const readings = others.find((language) => wordsOf(language).hasReadings);

const openPage = useSite(DIST);

/** Languages, and whether readings are shown, are chosen behind a sign of the header. */
const openChoice = (page: Page) => page.locator('.site-languages summary').click();

async function choose(page: Page, link: string): Promise<void> {
  await openChoice(page);
  await page.locator(`a[data-language]${link}`).click();
}

describe.runIf(others.length > 0)('a page in other languages', () => {
  test.each(others)('leads to %s and back, and keeps choices and place', async (language) => {
    const { page } = await openPage('/compare/?goal=2#main');
    await choose(page, `[href^="/${language}/"]`);
    const there = new URL(page.url());
    expect([there.pathname, there.searchParams.get('goal'), there.hash]).toEqual([
      ...[`/${language}/compare/`, '2', '#main'],
    ]);
    await expect.poll(() => page.locator('select[name=goal]').inputValue()).toBe('2');
    await choose(page, `[hreflang="${own}"]`);
    expect(new URL(page.url()).pathname).toBe('/compare/');
    expect(new URL(page.url()).searchParams.get('goal')).toBe('2');
  });
});

describe.runIf(readings !== undefined)('readings above kanji', () => {
  test('are hidden and shown again by a button, and stay as they were chosen', async () => {
    const { page } = await openPage(`/${readings}/`);
    const reading = page.locator('h1 rt, main rt').first();
    const button = page.locator('button[data-readings]');
    expect(await reading.isVisible()).toBe(true);
    await openChoice(page);
    await button.click();
    expect(await reading.isVisible()).toBe(false);
    await page.goto(new URL('wards/', page.url()).href);
    expect(await page.locator('main rt').first().isVisible()).toBe(false);
    await openChoice(page);
    await button.click();
    expect(await page.locator('main rt').first().isVisible()).toBe(true);
  });
});
