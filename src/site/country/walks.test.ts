import { expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { useSite } from '../site.ts';
import { COUNTRY } from '../sites.ts';
import { SILENT } from './content.ts';
import { regions, wards } from './country.ts';

const open = useSite(COUNTRY);

test.each([
  '/',
  '/wards/',
  '/compare/',
  `/regions/${regions[0] ?? ''}/`,
  `/regions/${SILENT.slug}/`,
  `/regions/${regions[0] ?? ''}/ratings/`,
  `/regions/${regions[0] ?? ''}/findings/`,
  `/en/regions/${regions[0] ?? ''}/`,
])('%s meets WCAG 2.2 AA, in the width of a telephone', async (path) => {
  const { page, problems } = await open(path, { width: 320 });
  expect(problems).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await barriersOn(page, [360])).toEqual([]);
});

test('two touches lead from home to a ward, without script', async () => {
  const { page } = await open('/', { width: 360, javaScript: false });
  const [{ name = '', ward = '', region_name = '' } = {}] = wards;
  await page.locator('.region-map a', { hasText: region_name }).click();
  await page.locator('main').getByRole('link', { name, exact: true }).first().click();
  expect(new URL(page.url()).pathname).toBe(`/wards/${ward}/`);
});

test.each([
  ['/', 6],
  ['/ratings/', 8],
  ['/findings/', 8],
  ['/indicators/greetings/', 7],
] as const)('%s is read in %i screens of a telephone', async (path, most) => {
  const { page } = await open(path, { width: 360 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(most * 800);
});

test('an indicator is read in 7 screens with as many regions as Japan has', async () => {
  const { page } = await open('/indicators/greetings/', { width: 360 });
  const height = await page.locator('#table tbody').evaluate((body) => {
    const [row] = body.children;
    while (row && body.children.length < 47) body.append(row.cloneNode(true));
    return document.documentElement.scrollHeight;
  });
  expect(height).toBeLessThanOrEqual(7 * 800);
});

test('typing the name of a ward leads to those that bear it, each with its region', async () => {
  const { page } = await open('/', { width: 360 });
  const [{ name = '' } = {}] = wards;
  const bearers = wards.filter((ward) => ward.name === name);
  await page.locator('#home-search').fill(name);
  const options = page.locator('#home-search-list [role=option]');
  await expect.poll(() => options.count()).toBeGreaterThan(0);
  const said = await options.allInnerTexts();
  for (const { region_name = '' } of bearers)
    expect(said.filter((text) => text.includes(name) && text.includes(region_name))).not.toEqual(
      [],
    );
});
