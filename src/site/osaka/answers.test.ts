import { expect } from 'vitest';
import { ask } from '../search/ask.ts';
import { useSite } from '../site.ts';
import { testWhole as test } from './whole.ts';

const openPage = useSite();

test.each([
  ['窓口', '「窓口」が見つかりました'],
  ['保活', '関係する言葉「待機児童」で'],
  ['待機児童は減っていますか', '「待機児童」で'],
  ['窓口 ラーメン', '「ラーメン」を除いて'],
  ['ラーメン', '見つかりませんでした'],
  ['待期児童', '「待機児童」の結果です'],
  ['まどぐち', '見つかりました'],
])('says which kind of answer %s gets', async (query, said) => {
  const { page } = await openPage('/search/');
  expect((await ask(page, query)).status).toContain(said);
});

test('shows at once what a mistyped word meant, and leads back to what was typed', async () => {
  const { page } = await openPage('/search/');
  const { hrefs, suggestion } = await ask(page, '待期児童');
  expect(hrefs.length).toBeGreaterThan(0);
  expect(suggestion).toBe('「待期児童」を元の言葉で探す');
  await page.locator('#suggestion a').click();
  await expect.poll(() => page.locator('#status').innerText()).toContain('見つかりませんでした');
});

test('sets of words that are found stand side by side', async () => {
  const { page } = await openPage('/search/');
  const { status } = await ask(page, '北区 窓口 満足度');
  expect(status).toContain('すべての言葉を含むものはありません');
  const offers = await page.locator('#suggestion a').allInnerTexts();
  expect(offers.length).toBeGreaterThan(1);
  expect(offers.every((offer) => /^「[^」]+」で探す（\d+件）$/.test(offer))).toBe(true);
});

test('says that a file is missing instead of finding nothing, and asks again', async () => {
  const { page } = await openPage('/search/');
  await page.route('**/pagefind/index/*', (route) => route.abort());
  await page.locator('#search').fill('窓口');
  await expect.poll(() => page.locator('#status').innerText()).toContain('読み込めませんでした');
  expect(await page.locator('#hits li').count()).toBe(0);
  await page.unroute('**/pagefind/index/*');
  expect((await ask(page, '窓口 ')).hrefs.length).toBeGreaterThan(0);
});
