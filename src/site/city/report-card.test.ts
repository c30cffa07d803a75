import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readBuilt, useSite } from '../site.ts';
import { CITY } from '../sites.ts';

const openPage = useSite(CITY);

const CARD = '/wards/akane/2022/';

test('every strategy, result, initiative and initiative result has a link to itself', () => {
  const html = readBuilt(CARD, CITY);
  const items = [...html.matchAll(/\sid="((?:strategy|initiative)-[^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !id.endsWith('-name'));
  expect(items.length).toBeGreaterThan(20);
  const silent = items.filter((id) => !html.includes(`class="permalink no-print" href="#${id}"`));
  expect(silent).toEqual([]);
});

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
  test('the address of a folded result of an initiative opens it', async () => {
    const { page } = await openPage(`${CARD}#initiative-4-1-result-2`, { javaScript });
    const result = page.locator('#initiative-4-1-result-2');
    await expect.poll(() => result.isVisible()).toBe(true);
    expect(await isOnScreen(page, '#initiative-4-1-result-2')).toBe(true);
    expect(await result.innerText()).toContain('延べ48人');
  });

  test('from home a resident finds the ward, its missed target and what follows', async () => {
    const { page } = await openPage('/', { width: 360, javaScript });
    await page.locator('main').getByRole('link', { name: '茜区' }).first().click();
    const missed = page.locator('main a[href$="#strategy-1-result-1"]').first();
    await missed.click();
    expect(page.url()).toMatch(/\/wards\/akane\/2022\/#strategy-1-result-1$/);
    expect(await isOnScreen(page, '#strategy-1-result-1')).toBe(true);
    expect(await page.locator('#strategy-1-result-1').innerText()).toContain('旗の色を変える');
  });
});

test('an initiative of two strategies stands under one, and the other links to it', async () => {
  const { page } = await openPage(CARD);
  expect(await page.locator('#strategy-4-a #initiative-4-1').count()).toBe(1);
  const link = page.locator('#strategy-4-b a[href="#initiative-4-1"]');
  expect(await link.textContent()).toContain('取組【4-1】');
});

test('a form without ratings and previous values shows no empty part', async () => {
  const { page } = await openPage('/wards/wakakusa/2022/');
  const main = page.locator('main');
  const text = await main.evaluate((element) => element.textContent);
  expect(text).not.toMatch(/―|undefined|null|値なし.*値なし/);
  const empty = await main.evaluate((element) =>
    [...element.querySelectorAll('dl, ul, ol, p, dd, li')]
      .filter((part) => !part.hasAttribute('hidden') && !part.closest('[hidden]'))
      .filter((part) => part.textContent.trim() === '')
      .map((part) => part.outerHTML),
  );
  expect(empty).toEqual([]);
});

test('on paper stands all that the reader opened, and the address and the year of the data are named', async () => {
  const { page } = await openPage(CARD);
  await page.locator('[data-open-all]').click();
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/https?:\/\/\S+\/wards\/akane\/2022\//);
  expect(text).toContain('2022年度（令和4年度）の報告のデータ');
  expect(text).toContain('虹市茜区「まちづくり方針の取組状況（茜区）」');
  expect(await heightOf(page, '#initiative-4-1-result-2')).toBeGreaterThan(0);
  expect(text).not.toContain('この項目へのリンク');
});

const heightOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

const isOnScreen = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
