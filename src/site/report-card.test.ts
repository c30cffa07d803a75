import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, readCsv } from './published.ts';
import { useSite } from './site.ts';
import { wideElements } from './width.ts';

const openPage = useSite();

const CARDS = globSync('wards/*/*/index.html', { cwd: 'dist' }).map(
  (file) => `/${file.replace('index.html', '')}`,
);
const KITA = '/wards/kita/2016/';

describe.each([320, 360, 1280])('at %i px', (width) => {
  test.each(CARDS)('%s fits with and without JavaScript', async (path) => {
    for (const javaScript of [true, false]) {
      const { page, problems } = await openPage(path, { width, javaScript });
      expect(await wideElements(page, width)).toEqual([]);
      expect(problems).toEqual([]);
    }
  });
});

test.each(CARDS)('%s has every id once and a target for every link within it', (path) => {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test('every strategy, result, initiative and initiative result has a link to itself', () => {
  const html = readFileSync(`dist${KITA}index.html`, 'utf8');
  const items = [...html.matchAll(/\sid="((?:strategy|initiative)-[^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  expect(items.length).toBeGreaterThan(40);
  const silent = items.filter((id) => !html.includes(`class="permalink no-print" href="#${id}"`));
  expect(silent).toEqual([]);
});

test('every address of the published results and initiatives stands on its card once', () => {
  const pages = ['results', 'initiatives'].flatMap((name) =>
    readCsv(`${DATA}/${name}.csv`).map(({ page = '' }) => new URL(page)),
  );
  const missing = pages.filter(({ pathname, hash }) => {
    const html = readFileSync(`dist${pathname}index.html`, 'utf8');
    return html.split(` id="${hash.slice(1)}"`).length !== 2;
  });
  expect(missing.map(({ href }) => href)).toEqual([]);
});

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
  test('the address of a folded result of an initiative opens all around it', async () => {
    const { page } = await openPage(`${KITA}#initiative-4-2-1-result-2`, { javaScript });
    const result = page.locator('#initiative-4-2-1-result-2');
    await expect.poll(() => result.isVisible()).toBe(true);
    expect(await isOnScreen(page, '#initiative-4-2-1-result-2')).toBe(true);
    expect(await result.innerText()).toContain('3.4点');
  });

  test('from its page a resident finds the missed targets of a ward and what follows', async () => {
    const { page } = await openPage('/wards/kita/', { width: 360, javaScript });
    await page.getByRole('link', { name: '達していない9件を見る' }).click();
    const row = page.locator('#strategy-4-2-result-2');
    await page.locator('.result-row', { has: row }).locator('summary').first().click();
    expect(await row.innerText()).toContain('区役所全体で同じ方針で取り組み');
    await row.getByRole('link', { name: '窓口をつくる' }).click();
    expect(page.url()).toMatch(/#strategy-4-2$/);
    await expect.poll(() => page.locator('#strategy-4-2').isVisible()).toBe(true);
  });
});

test('the results are sorted and filtered, in the address too, and a link to a hidden one shows it', async () => {
  const { page, problems } = await openPage(`${KITA}?verdict=missed&order=distance`);
  const rows = page.locator('[data-filter-row]:visible');
  await expect.poll(() => rows.count()).toBe(9);
  expect(await rows.first().innerText()).toContain('入所保留児童数');
  await page.getByLabel('並べ方').selectOption('目標ごと');
  expect(await rows.first().innerText()).toContain('校区を超えたまちづくり');
  expect(page.url()).toMatch(/\?verdict=missed$/);
  await page.evaluate(() => {
    location.hash = '#strategy-1-1-result-1';
  });
  await expect.poll(() => page.locator('#strategy-1-1-result-1').isVisible()).toBe(true);
  expect(problems).toEqual([]);
});

test('an initiative of two strategies stands under one, and the other links to it', async () => {
  const { page } = await openPage(KITA);
  expect(await page.locator('#strategy-4-1-a #initiative-4-1-1').count()).toBe(1);
  const link = page.locator('#strategy-4-1-b a[href="#initiative-4-1-1"]');
  expect(await link.textContent()).toContain('取組【4-1-1】');
});

test('a form without ratings and previous values shows no empty part', async () => {
  const { page } = await openPage('/wards/konohana/2015/');
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

test('on paper the address, the year of the data and the source are named', async () => {
  const { page } = await openPage(KITA);
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/https?:\/\/\S+\/wards\/kita\/2016\//);
  expect(text).toContain('2016年度（平成28年度）の報告のデータ');
  expect(text).toContain(
    '大阪市北区「区政運営基本方針の成果目標の達成に向けた取組状況について（北区）」',
  );
  expect(text).not.toContain('この項目へのリンク');
});

const isOnScreen = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
