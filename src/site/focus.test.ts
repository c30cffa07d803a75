import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { DIST } from './sites.ts';

/** How far a keyboard goes into a page: past its header, its choices and the first of what it is about. */
const STEPS = 30;

const openPage = useSite(DIST);

/** A page of each kind whose parts the keyboard meets. */
const KINDS = [
  ...[/^\/$/, /^\/compare\/$/, /^\/ratings\/$/, /^\/search\/$/, /^\/data\/$/],
  ...[/^\/indicators\/[^/]+\/$/, /^\/wards\/[^/]+\/$/, /^\/wards\/[^/]+\/\d+\/$/],
];
const PATHS = KINDS.flatMap((kind) => samplePaths(DIST).find((path) => kind.test(path)) ?? []);

test('there is a page of each kind', () => {
  expect(PATHS).toHaveLength(KINDS.length);
});

test.each(PATHS)('on %s whatever has the focus is in sight and bears a ring', async (path) => {
  const { page } = await openPage(path);
  const unseen: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const found = await unseenFocus(page);
    if (found !== null) unseen.push(found);
  }
  expect(unseen).toEqual([]);
});

/** What has the focus without being seen to have it; null if all is well, or the browser itself has it. */
const unseenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return isInSight && isRinged ? null : element.outerHTML.slice(0, 120);
  });
