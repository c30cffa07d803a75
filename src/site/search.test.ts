import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const openPage = useSite();

describe('a Japanese query finds its pages', () => {
  test.each([
    ['待機児童', ['/wards/kita/2016/']],
    ['放置自転車', ['/wards/fukushima/2016/', '/indicators/mutual-support/']],
    ['窓口', ['/indicators/counter-service/', '/indicators/one-stop-service/']],
  ])('%s', async (query, paths) => {
    const { page } = await openPage('/search/');
    await page.locator('main input[type=search]').fill(query);
    await expect.poll(() => hits(page)).toEqual(expect.arrayContaining(paths));
  });
});

test('the header of every page leads to the search', async () => {
  const { page } = await openPage('/about/');
  await page.locator('header input[type=search]').fill('待機児童');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  await expect.poll(() => hits(page)).toContain('/wards/kita/2016/');
});

test('a query in the address is restored', async () => {
  const { page } = await openPage('/search/?q=放置自転車');
  await expect.poll(() => hits(page)).toContain('/wards/fukushima/2016/');
  expect(await page.locator('main input[type=search]').inputValue()).toBe('放置自転車');
});

test.each([
  ['ward', '北区', '/wards/kita/2016/'],
  ['year', '2015年度（平成27年度）', '/wards/hirano/2015/'],
  ['goal', null, '/indicators/counter-service/'],
])('the filter by %s narrows the result', async (name, value, kept) => {
  const { page } = await openPage('/search/?q=窓口');
  await expect.poll(() => hits(page)).not.toEqual([]);
  const all = await hits(page);
  const options = await page.locator(`select[name=${name}] option`).allInnerTexts();
  await page.locator(`select[name=${name}]`).selectOption(value ?? options.at(-1) ?? '');
  await expect.poll(() => hits(page).then((found) => found.length)).toBeLessThan(all.length);
  expect(await hits(page)).toContain(kept);
});

/** The addresses of the pages found, without anchors. */
const hits = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#hits a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
