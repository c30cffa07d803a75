import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePaths } from './sample.ts';
import { useSite } from './site.ts';
import { CITY, DIST } from './sites.ts';

/**
 * How far a keyboard goes into a page: past its header, its choices and the first of what it is about; in the city, whose
 * pages are short, to its end.
 */
const STEPS = DIST === CITY ? 400 : 30;

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

test.each(PATHS)(
  'on %s whatever has the focus is in sight and bears a ring, and it goes on as the page is written',
  async (path) => {
    const { page } = await openPage(path);
    const { flaws, isAtEnd } = await walk(page);
    expect(flaws).toEqual([]);
    if (STEPS > 30) {
      expect(isAtEnd).toBe(true);
      expect(await unmet(page)).toEqual([]);
    }
  },
);

test.runIf(DIST === CITY).each(PATHS)('on %s the focus goes back as it came', async (path) => {
  const { page } = await openPage(path, { width: 360 });
  const there = (await walk(page)).met;
  const back = (await walk(page, 'Shift+Tab')).met;
  expect(back).toEqual(there.toReversed());
});

type Walk = Readonly<{ met: readonly string[]; flaws: readonly string[]; isAtEnd: boolean }>;

/** What the focus meets from the start or end of the page until it leaves it. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Walk> {
  const met: string[] = [];
  const flaws: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(key);
    const focus = await focused(page, step);
    if (focus === null) return { met, flaws, isAtEnd: true };
    met.push(focus.name);
    if (focus.flaw !== '' && key === 'Tab') flaws.push(`${focus.flaw}: ${focus.name}`);
  }
  return { met, flaws, isAtEnd: false };
}

/**
 * What has the focus, and what is wrong with that: it is not seen, or stands before what had it last. Null behind the last
 * of the page, where the focus leaves it or comes straight to the first again.
 */
const focused = (page: Page, step: number) =>
  page.evaluate((step) => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    if (step > 0 && element.hasAttribute('data-met-start')) return null;
    if (step === 0) {
      document.querySelector('[data-met-start]')?.removeAttribute('data-met-start');
      element.toggleAttribute('data-met-start', true);
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const last = document.querySelector('[data-met-last]');
    const isAfter =
      !last || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    last?.removeAttribute('data-met-last');
    const name = element.outerHTML.replace(/ data-met[^"]*""/g, '').slice(0, 160);
    element.toggleAttribute('data-met', true);
    element.toggleAttribute('data-met-last', true);
    const flaws = {
      'out of sight': !isInSight,
      'without a ring': !isRinged,
      'out of order': !isAfter,
    };
    const flaw = Object.entries(flaws).find(([, is]) => is)?.[0] ?? '';
    return { name, flaw };
  }, step);

/** What can be pressed and was never met. */
const unmet = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, select, input, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => !element.matches('[disabled], [tabindex="-1"], [type=radio], [data-met]'),
      )
      .map((element) => element.outerHTML.slice(0, 160)),
  );
