import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePaths } from '../sample.ts';
import { readBuilt, useSite } from '../site.ts';
import { CITY } from '../sites.ts';

const openPage = useSite(CITY);

const isFold = ({ localName }: Element): boolean => localName === 'details';

/** What an address can point to in relation to a fold. */
const PLACES: Readonly<Record<string, (element: Element) => boolean>> = {
  'the head of a fold': (element) =>
    element.localName !== 'main' &&
    element.closest('details') === null &&
    [...element.children].some(isFold),
  'the summary of a fold': (element) => element.closest('summary') !== null,
  'what is folded': (element) =>
    element.closest('details') !== null && element.closest('summary') === null,
};

const isClosed = (element: Element): boolean =>
  !(element.closest('details') ?? element.querySelector('details'))?.hasAttribute('open');

/** One address a page and place: `/ratings/#results-agrees`. */
const ADDRESSES = samplePaths(CITY).flatMap((path) => {
  const { document } = parseHTML(readBuilt(path, CITY));
  const ids = [...document.querySelectorAll('main [id]:not(svg *, [hidden], [hidden] *)')];
  return Object.entries(PLACES).flatMap(([place, stands]) => {
    const found = ids.find((element) => stands(element) && isClosed(element));
    return found ? [[place, `${path}#${found.id}`] as const] : [];
  });
});

test('there are addresses of every place', () => {
  expect(new Set(ADDRESSES.map(([place]) => place))).toEqual(new Set(Object.keys(PLACES)));
});

test.each(ADDRESSES)('%s is opened and brought in sight by its address %s', async (_, href) => {
  const { page } = await openPage(href);
  await expect.poll(() => stateOf(page, href)).toEqual({ isOpen: true, isInSight: true });
});

test.each(ADDRESSES)('%s is opened by a link to %s on its own page', async (_, href) => {
  const { page } = await openPage(href.replace(/#.*/, ''));
  await page.evaluate((to) => {
    location.hash = to;
  }, new URL(href, page.url()).hash);
  await expect.poll(() => stateOf(page, href)).toEqual({ isOpen: true, isInSight: true });
});

test.each(['/compare/', '/ratings/'])(
  'skipping to the main part of %s opens nothing',
  async (path) => {
    const { page } = await openPage(path);
    const open = page.locator('main details[open]');
    const before = await open.count();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#main');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await open.count()).toBe(before);
  },
);

/** Whether all folds around an item, or the one it is the head of, are open, and it is in the window. */
const stateOf = (page: Page, href: string) =>
  page.evaluate(
    (id) => {
      const target = document.getElementById(id);
      const around = document.evaluate(
        `//*[@id='${id}']/ancestor-or-self::details`,
        ...([document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE] as const),
      );
      const folds = Array.from({ length: around.snapshotLength }, (_, at) =>
        around.snapshotItem(at),
      );
      const inner = target?.querySelector(':scope > details') ?? null;
      const { top, bottom } = target?.getBoundingClientRect() ?? new DOMRect();
      return {
        isOpen: (folds.length > 0 ? folds : [inner]).every(
          (fold) => fold instanceof HTMLDetailsElement && fold.open,
        ),
        isInSight: bottom > 0 && top < innerHeight,
      };
    },
    decodeURIComponent(href.replace(/^.*#/, '')),
  );
