import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../site.ts';
import { CITY } from '../sites.ts';

const open = useSite(CITY);
const INDICATOR = '/indicators/counter-score/';
const OPEN = '.meaning:popover-open';

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

test.each([360, 1280])(
  'at %i px a term opens its meaning where it stands, and moves nothing',
  async (width) => {
    const { page, problems } = await open(INDICATOR, { width });
    const term = page.getByRole('button', { name: '調査員' });
    await page.waitForLoadState('networkidle');
    await term.scrollIntoViewIfNeeded();
    const [place, height] = [await term.boundingBox(), await heightOf(page)];
    await term.click();
    const meaning = page.getByRole('dialog', { name: '調査員' });
    expect(await meaning.innerText()).toMatch(
      /調査員\s*客として窓口を訪れ、応対に点を付ける人です。/,
    );
    await expect.poll(() => term.getAttribute('aria-expanded')).toBe('true');
    expect(await term.boundingBox()).toEqual(place);
    expect(await heightOf(page)).toBe(height);
    const box = await meaning.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
  },
);

test('a second press, a press elsewhere, its button and Escape close it', async () => {
  const { page } = await open(INDICATOR);
  const term = page.getByRole('button', { name: '調査員' });
  const closings = [
    () => term.click(),
    () => page.locator('h1').click(),
    () => page.locator(OPEN).getByRole('button').click(),
    () => page.keyboard.press('Escape'),
  ];
  for (const close of closings) {
    await term.click();
    await expect.poll(() => page.locator(OPEN).count()).toBe(1);
    await close();
    await expect.poll(() => page.locator(OPEN).count()).toBe(0);
    await expect.poll(() => term.getAttribute('aria-expanded')).toBe('false');
  }
});

test.each(['Enter', ' '])('the key %j opens it, and Escape leads back to the term', async (key) => {
  const { page } = await open(INDICATOR);
  const term = page.getByRole('button', { name: '調査員' });
  await term.focus();
  await page.keyboard.press(key);
  expect(await page.locator(`${OPEN}:focus`).count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an open meaning meets WCAG 2.2 AA', async () => {
  const { page } = await open(INDICATOR, { width: 360 });
  await page.getByRole('button', { name: '調査員' }).click();
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (window as Window & { axe?: typeof axe }).axe?.run({ runOnly: ['wcag2a', 'wcag2aa'] }),
  );
  expect(found?.violations.map(({ id }) => id)).toEqual([]);
});

test('without JavaScript a term is a link to its place in the glossary', async () => {
  const { page } = await open(INDICATOR, { javaScript: false });
  expect(await page.locator('.meaning:visible').count()).toBe(0);
  await page.getByRole('link', { name: '調査員' }).click();
  expect(new URL(page.url()).hash).toBe('#term-mystery-shopper');
  expect(await page.locator('#term-mystery-shopper').isVisible()).toBe(true);
});

test('terms of a summary are explained on the card of the report', async () => {
  const { page } = await open('/wards/akane/2022/');
  await page.locator('.strategies summary').first().click();
  await page.getByRole('button', { name: 'NPO' }).first().click();
  expect(await page.locator(OPEN).innerText()).toContain('営利を目的としない団体です。');
});
