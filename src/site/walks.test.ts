import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';
import { CITY, DIST } from './sites.ts';

/** A telephone: a walk is counted in taps, and every tap is on what is in sight. */
const PHONE = { width: 360 };
const SCREEN = 800;

const openPage = useSite(DIST);

/** Taps what is in the first screen of the page. */
async function tap(target: Locator): Promise<void> {
  expect(await topOf(target)).toBeLessThan(SCREEN);
  await target.click();
}

/** How far from the top of the window something begins, in px. */
const topOf = async (target: Locator): Promise<number> =>
  (await target.boundingBox())?.y ?? Infinity;

async function isInSight(target: Locator): Promise<boolean> {
  const top = await topOf(target);
  return top >= 0 && top < SCREEN;
}

const missedTile = (page: Page): Locator => page.locator('.ward-map a:has(.chart-missed)').first();

test.each([true, false])(
  'home → ward → what was missed → what follows → a link to it: 3 taps, 3 screens (JavaScript: %s)',
  async (javaScript) => {
    const { page } = await openPage('/', { ...PHONE, javaScript });
    await page.setViewportSize({ width: PHONE.width, height: SCREEN });
    await tap(missedTile(page));
    expect(new URL(page.url()).pathname).toMatch(/^\/wards\/[^/]+\/\d{4}\/$/);

    // The card says at once what was missed, and what the ward will do.
    const missed = page.locator('.furthest li').first();
    expect(await isInSight(missed)).toBe(true);
    const said = (await missed.locator('.furthest-response').innerText()).trim();
    expect(said).not.toBe('');

    await tap(missed.locator('.furthest-response'));
    const { hash } = new URL(page.url());
    const strategy = page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`);
    await expect.poll(() => strategy.isVisible()).toBe(true);
    await expect.poll(() => isInSight(strategy)).toBe(true);

    // Its address is the link to it; the item offers it too.
    const link = strategy.locator(`a.permalink[href="${hash}"]`);
    await link.click();
    expect(new URL(page.url()).hash).toBe(hash);
  },
);

/** How many rows of tiles, each with a square for every result, a screen holds; a larger city's map goes on below. */
const TILE_ROWS = 6;

test('every ward of the map can be tapped in the first screen, as far as six rows', async () => {
  const { page } = await openPage('/', PHONE);
  const tops = await page
    .locator('.ward-map a')
    .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().top));
  const rows = [...new Set(tops)].sort((a, b) => a - b);
  expect(Math.max(...rows.slice(0, TILE_ROWS))).toBeLessThan(SCREEN);
});

test('which ward fell most is said on the home page, and a tap leads to its figures', async () => {
  const { page } = await openPage('/', PHONE);
  const link = page.locator('main a[href$="/findings/#falls"]');
  if (DIST !== CITY && (await link.count()) === 0) return;
  const [, ward = ''] = /下がったのは(.+?)の「/.exec(await link.innerText()) ?? [];
  expect(ward).not.toBe('');
  await link.click();
  const first = page.locator('.finding-section:has(> #falls) .found').first();
  await expect.poll(() => isInSight(first)).toBe(true);
  expect(await first.innerText()).toMatch(new RegExp(`^${ward}の「`));
});
