import { expect } from 'vitest';
import { ask } from '../search/ask.ts';
import { useSite } from '../site.ts';
import { testWhole as test } from './whole.ts';

const openPage = useSite();

test('shows kind, ward, year, figures and the marked words of a result', async () => {
  const { page } = await openPage('/search/?q=待機児童&kind=result');
  const hit = page.locator('#hits li').first();
  await hit.waitFor();
  expect(await hit.innerText()).toMatch(/結果\s+北区 2016年度（平成28年度）/);
  expect(await hit.innerText()).toMatch(/当年度 3名　前年度 14名/);
  expect(await hit.locator('mark').allInnerTexts()).toContain('待機児童');
  expect(await hit.locator('a').getAttribute('href')).toBe(
    '/wards/kita/2016/#strategy-2-5-result-1',
  );
});

test('marks the original spelling of what is found in another one', async () => {
  const { page } = await openPage('/search/');
  await ask(page, '８１．４７');
  expect(await page.locator('#hits mark').allInnerTexts()).toContain('81.47');
  await ask(page, 'コミュニティビジネス');
  expect(await page.locator('#hits mark').allInnerTexts()).toContain('コミュニティ・ビジネス');
});

test.each(['ward', 'theme', 'year', 'kind', 'rating'])(
  'every option of the filter %s leaves as many hits as it says',
  async (name) => {
    const { page } = await openPage('/search/?q=支援');
    const select = page.locator(`select[name=${name}]`);
    await select
      .locator('option', { hasText: /（\d+）$/ })
      .first()
      .waitFor({ state: 'attached' });
    const options = await select
      .locator('option:enabled')
      .evaluateAll((all) =>
        all.map((one) => ({ value: (one as HTMLOptionElement).value, text: one.textContent })),
      );
    expect(options.length).toBeGreaterThan(1);
    for (const { value, text } of options.slice(1)) {
      const count = /（(\d+)）$/.exec(text)?.[1] ?? '';
      await select.selectOption(value);
      await expect.poll(() => page.locator('#status').innerText()).toContain(`（${count}件）`);
    }
  },
);

test('goes back through searches and filters', async () => {
  const { page } = await openPage('/search/?q=窓口');
  await page.locator('#hits li').first().waitFor();
  await page.locator('select[name=kind]').selectOption('indicator');
  await expect.poll(() => page.locator('#hits li').count()).toBe(3);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('indicator');
  await page.locator('#search').fill('待機児童');
  await page.goBack();
  await expect.poll(() => page.locator('#search').inputValue()).toBe('窓口');
  await expect.poll(() => page.locator('#hits li').count()).toBe(3);
  await page.goBack();
  await expect.poll(() => page.locator('#hits li').count()).toBeGreaterThan(3);
  expect(await page.locator('select[name=kind]').inputValue()).toBe('');
});

test('never reads a query as markup', async () => {
  const { page, problems } = await openPage('/search/');
  await ask(page, '<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('keeps recent searches in the browser until they are cleared', async () => {
  const { page } = await openPage('/search/');
  await page.locator('#search').fill('放置自転車');
  await page.keyboard.press('Enter');
  await page.goto(new URL('/search/', page.url()).href);
  await expect.poll(() => page.locator('#recent-list a').allInnerTexts()).toEqual(['放置自転車']);
  await page.locator('#clear-recent').click();
  expect(await page.locator('#recent').isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('fits 320 px', async () => {
  const { page } = await openPage('/search/?q=窓口', { width: 320 });
  await page.locator('#hits li').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('gives the index of names without JavaScript', async () => {
  const { page } = await openPage('/search/', { javaScript: false });
  const names = await page.locator('main .index-names a').allInnerTexts();
  expect(names).toEqual(expect.arrayContaining(['北区', '待機児童', '覆面調査による窓口の点数']));
});

test('says what the filters hide, and offers the way out', async () => {
  const { page } = await openPage('/search/?q=待機児童&ward=hirano');
  await expect.poll(() => page.locator('#status').innerText()).toContain('絞り込みなしで6件');
  expect(await page.locator('#help').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: '用語・区・指標の索引' }).count()).toBe(1);
  await page.getByRole('link', { name: '絞り込みをやめて6件を見る' }).click();
  await expect.poll(() => page.locator('#hits li').count()).toBe(6);
});

test('comes back to the same hits and the same place', async () => {
  const { page } = await openPage('/search/?q=窓口', { width: 360 });
  await page.locator('#more button').click();
  await expect.poll(() => page.locator('#hits li').count()).toBe(20);
  const link = page.locator('#hits a').nth(15);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL((url) => url.pathname !== '/search/');
  await page.goBack();
  await expect.poll(() => page.locator('#hits li').count(), { timeout: 10_000 }).toBe(20);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test.each([
  ['1-2-a', '別名：'],
  ['63.2%', '当年度'],
  ['下がった', '増減'],
])('marks where %s was found', async (query, said) => {
  const { page } = await openPage('/search/');
  await ask(page, query);
  const explained = page.locator('#hits li p').filter({ has: page.locator('mark') });
  expect(await explained.filter({ hasText: said }).count()).toBeGreaterThan(0);
});

test('shows the first hit without scrolling on a small screen', async () => {
  const { page } = await openPage('/search/?q=窓口', { width: 360 });
  const first = page.locator('#hits li').first();
  await first.waitFor();
  expect((await first.boundingBox())?.y).toBeLessThan(400);
  expect(await page.locator('header .search-form').isVisible()).toBe(false);
});
