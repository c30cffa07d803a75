import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { picturesOf } from './drawn.ts';
import { languageRoots, readPaths, samplePaths } from './sample.ts';
import { useSite, type OpenPage } from './site.ts';
import { CITY, DIST, MANY } from './sites.ts';

/** What a page may ask of its reader: screens of a telephone, the height of a row, sheets of paper. */
const SCREEN = 800;
const HEADER = 56;
/** How many results a sheet holds, each in a line, below what the report says as a whole. */
const SHEET = 30;

/** What the address of a page says of its kind, from the root of its language on. */
const isIndicator = (path: string) => /^indicators\/[^/]+\/$/.test(path);
const isCard = (path: string) => /^wards\/[^/]+\/\d{4}\/$/.test(path);
const LISTS = ['ratings/', 'compare/', 'initiatives/', 'findings/'];

const KINDS = [isIndicator, isCard, (path: string) => LISTS.includes(path)];

/** The most screens that a page may take; null for pages without a budget. */
function mostScreens(path: string): number | null {
  if (path === '') return 6;
  if (isIndicator(path)) return 7;
  return isCard(path) || LISTS.includes(path) ? 8 : null;
}

/** The pages that have a budget, in every language of the site: root, address from there on, screens. */
const budgetsOf = (site: string) =>
  languageRoots(site).flatMap((root) =>
    (site === MANY ? samplePaths : readPaths)(site)
      .filter((path) => path.startsWith(root))
      .map((path) => path.slice(root.length))
      .flatMap((path) => {
        const most = mostScreens(path);
        return most === null ? [] : [[root, path, most] as const];
      }),
  );

/** Whatever content stands; for the code also a city of 24 wards that all report, in two years. */
describe.each(DIST === CITY ? [CITY, MANY] : [DIST])('%s', (site) => {
  const openPage = useSite(site);
  const budgets = budgetsOf(site);
  const pictures = new Map(picturesOf(site));

  test('has pages of every kind that has a budget', () => {
    for (const isKind of KINDS) expect(budgets.some(([, path]) => isKind(path))).toBe(true);
    expect(pictures.size).toBeGreaterThan(0);
  });

  test.each(languageRoots(site))('%s has a header of one row on wide screens', async (root) => {
    expect(await headersOf(openPage, `${root}ratings/`, [960, 1280])).toEqual([HEADER, HEADER]);
  });

  describe.each(budgets)('%s%s is read in %i screens', (root, path, most) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await openPage(root + path, { width: 360 }));
    });

    test('at 360 × 800, below a header of 56 px', async () => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(most * (await screenOf(page)));
      expect(await bottomOf(page, 'body > header')).toBeLessThanOrEqual(HEADER);
    });

    const picture = pictures.get(`/${path}`);
    if (picture !== undefined)
      test(`and begins its picture, ${picture}, in the first`, async () => {
        const shown = page.locator(picture).locator('visible=true').first();
        expect((await shown.boundingBox())?.y).toBeLessThan(SCREEN);
      });

    if (isCard(path)) testCard(() => page);
  });
});

/** How far down the header of a page reaches at each width, in px. */
async function headersOf(
  openPage: OpenPage,
  path: string,
  widths: readonly number[],
): Promise<readonly number[]> {
  const bottoms: number[] = [];
  for (const width of widths) {
    const { page } = await openPage(path, { width });
    bottoms.push(await bottomOf(page, 'body > header'));
  }
  return bottoms;
}

function testCard(opened: () => Page): void {
  test('and says the finding and what to do in the first', async () => {
    const most = await screenOf(opened());
    for (const part of ['.report .lead', '.report-squares', '.report .actions'])
      expect(await bottomOf(opened(), part), part).toBeLessThanOrEqual(most);
  });

  test('and shows each result in a row of at most 88 px', async () => {
    const heights = await opened()
      .locator('.result-row > summary')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual((await hasReadings(opened())) ? 126 : 88);
  });

  test('and prints its summary on one sheet for every 30 results, and more where the reader opens all', async () => {
    const page = opened();
    const [summary, isRead] = [await sheetsOf(page), await hasReadings(page)];
    const sheets = Math.ceil((await page.locator('.result-row').count()) / SHEET);
    expect(summary).toBeLessThanOrEqual(isRead ? 2 * sheets : sheets);
    const strategies = page.locator('.report .strategies');
    expect(await strategies.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-open-all]').click();
    expect(await sheetsOf(page)).toBeGreaterThanOrEqual(summary);
    expect(await strategies.isVisible()).toBe(true);
  });
}

/** Readings above the words need room: in the language that has them a screen may be that much longer. */
const screenOf = async (page: Page): Promise<number> =>
  ((await hasReadings(page)) ? 1.1 : 1) * SCREEN;

const hasReadings = async (page: Page): Promise<boolean> =>
  (await page.locator('main ruby').count()) > 0;

const bottomOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);

/** How many sheets of A4 a page prints on. */
async function sheetsOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
