import { describe, expect, test } from 'vitest';
import { pagePaths, useSite } from './site.ts';

const openPage = useSite();

describe.each(pagePaths)('%s', (path) => {
  test('loads without an error and without a request to another host', async () => {
    const { page, problems } = await openPage(path);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(problems).toEqual([]);
  });

  test('shows its heading and text without JavaScript', async () => {
    const { page } = await openPage(path, { javaScript: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/[^\n]\n+[^\n]/);
  });
});

test('the search page says without JavaScript how to go on', async () => {
  const { page } = await openPage('/search/', { javaScript: false });
  expect(await page.locator('main').innerText()).toContain('JavaScriptが必要です');
});

test('an address that does not exist shows the 404 page', async () => {
  const { page, status } = await openPage('/wards/nowhere/');
  expect(status).toBe(404);
  expect(await page.locator('h1').innerText()).toContain('見つかりません');
});
