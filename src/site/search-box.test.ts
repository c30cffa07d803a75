import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const openPage = useSite();
const box = 'header input[type=search]';

test('shows results while typing and opens the chosen one', async () => {
  const { page } = await openPage('/about/');
  await type(page, 'ひらの');
  const input = page.locator(box);
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const chosen = await input.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wards/hirano/');
});

test('leads to the search page with Enter, and closes with Escape', async () => {
  const { page } = await openPage('/about/');
  await type(page, '窓口');
  await page.keyboard.press('Escape');
  expect(await page.locator(box).getAttribute('aria-expanded')).toBe('false');
  expect(await page.locator(box).inputValue()).toBe('窓口');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  await page.locator('#hits li').first().waitFor();
});

test('searches while an input method composes, and leaves Enter to it', async () => {
  const { page } = await openPage('/about/');
  await page.locator(box).focus();
  const session = await page.context().newCDPSession(page);
  const compose = { selectionStart: 3, selectionEnd: 3, text: 'きたく' };
  await session.send('Input.imeSetComposition', compose);
  await page.locator('header [role=option]').filter({ hasText: '北区' }).first().waitFor();
  await page.locator(box).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  expect(new URL(page.url()).pathname).toBe('/about/');
});

test.each([
  ['an input method composes', { isComposing: true }, true],
  ['an input method composes, by the code of the key', { keyCode: 229 }, true],
  ['nothing composes', {}, false],
])('Enter sends no form while %s', async (_, state, isKept) => {
  const { page } = await openPage('/about/');
  await type(page, '窓口');
  expect(await page.locator(box).evaluate(isEnterKept, state)).toBe(isKept);
  await page.goto(new URL('/search/?q=窓口', page.url()).href);
  await page.locator('#hits li').first().waitFor();
  expect(await page.locator('#search').evaluate(isEnterKept, state)).toBe(isKept);
});

/** Runs in the page: whether the box keeps Enter from what it does by itself, which is to send the form. */
function isEnterKept(input: Element, state: KeyboardEventInit): boolean {
  const init = { key: 'Enter', bubbles: true, cancelable: true, ...state };
  return !input.dispatchEvent(new KeyboardEvent('keydown', init));
}

test('asks the server for nothing again once it is warm', async () => {
  const { page, requests } = await openPage('/about/');
  const queries = ['窓口', '待機児童', '取組', 'ひらの', '区民'];
  for (const query of queries) await type(page, query);
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  for (const query of queries) await type(page, query);
  expect(requests.slice(before)).toEqual([]);
});

test.each(['mouse', 'keyboard'])(
  'opens on a telephone with the focus in the box, and gives it back, by %s',
  async (how) => {
    const { page } = await openPage('/about/', { width: 360 });
    const handle = page.locator('.site-find summary');
    const isFocused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (how === 'mouse') await handle.click();
    else await handle.press('Enter');
    expect(await isFocused('header input[type=search]')).toBe(true);
    await type(page, '窓口');
    await page.keyboard.press('Escape');
    expect(await isFocused('header input[type=search]')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isFocused('.site-find summary')).toBe(true);
    expect(await page.locator(box).isVisible()).toBe(false);
  },
);

test('stays within 320 px', async () => {
  const { page } = await openPage('/about/', { width: 320 });
  await page.locator('.site-find summary').click();
  await type(page, '窓口');
  const list = await page.locator('header .options').boundingBox();
  expect(list?.x).toBeGreaterThanOrEqual(0);
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(320);
});

/** Types a query in place of the last one and waits for its answers. */
async function type(page: Page, query: string): Promise<void> {
  const answer = page.locator('header [role=option]').first();
  await page.locator(box).fill('');
  await answer.waitFor({ state: 'detached' });
  await page.locator(box).fill(query);
  await answer.waitFor();
}
