import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../site.ts';
import { CITY } from '../sites.ts';

const open = useSite(CITY);
const PAGES = ['/indicators/counter-score/', '/wards/akane/2022/'];

const citeOf = (page: Page) => page.locator('.cite');
const today = () => {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return {
    long: `${year}年${month}月${day}日`,
    iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  };
};

test.each(PAGES)(
  '%s says how to cite it, and without JavaScript leaves the day open',
  async (path) => {
    const { page } = await open(`${path}#cite`, { javaScript: false });
    const text = await citeOf(page).innerText();
    expect(text).toContain(path);
    expect(text).toContain('（参照日：＿＿年＿月＿日）');
    expect(text).toContain('urldate = {YYYY-MM-DD}');
    expect(text).toMatch(/もとの報告：.*20\d\d年度（令和\d年度）、.*「.+」/);
    expect(await page.locator('.copy-text button').count()).toBe(0);
  },
);

test.each(PAGES)('%s fills in the day and copies the citation', async (path) => {
  const { page } = await open(`${path}#cite`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (label: string) => {
    await citeOf(page)
      .getByRole('button', { name: `コピー：${label}` })
      .click();
    await citeOf(page).getByText('コピーしました').last().waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('文章で')).toContain(`（参照日：${today().long}）`);
  const bibtex = await copied('BibTeX');
  expect(bibtex).toContain(`urldate = {${today().iso}}`);
  expect(bibtex).toMatch(/^@misc\{[\w-]+,\n(?: {2}\w+ = \{.*\},?\n)+\}$/);
  expect(bibtex).toMatch(/ {2}year = \{20\d\d\},/);
  expect(await copied('アドレス')).toMatch(new RegExp(`^https?://[^/]+${path}$`));
});

test('a report card says how to cite each of its strategies and initiatives, at anchors that exist', async () => {
  const { page } = await open('/wards/akane/2022/', { javaScript: false });
  const items = page.locator('.cite-items .copy-text');
  const blocks = await page.locator('.strategies details.fold').count();
  expect(await items.count()).toBe(blocks);
  const texts = await items.evaluateAll((all) => all.map((item) => item.textContent));
  const anchors = texts.map((text) => /\/wards\/akane\/2022\/(#[\w-]+)/.exec(text)?.[1] ?? '');
  expect(new Set(anchors).size).toBe(blocks);
  for (const anchor of anchors) expect(await page.locator(anchor).count(), anchor).toBe(1);
});
