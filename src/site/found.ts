import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dataOf, readCsv } from './published.ts';
import type { OpenPage } from './site.ts';

/** Asks the search page of a site for the first indicator of its data by name, and then for indicators alone. */
export async function expectFound(openPage: OpenPage, site: string): Promise<void> {
  const [indicator] = readCsv(`${dataOf(site)}/indicators.csv`);
  const { slug = '', short_name: name = '' } = indicator ?? {};
  const query = new URLSearchParams({ q: name }).toString();
  const { page, problems } = await openPage(`/search/?${query}`);
  await page.locator('#filters:not([hidden])').waitFor();
  expect(await hitsOn(page)).toContain(`/indicators/${slug}/`);
  await page.locator('#filters').evaluate((filters) => {
    filters.setAttribute('open', '');
  });
  await page.locator('#filter-kind').selectOption('indicator');
  await page.waitForURL('**/search/?*kind=indicator*');
  await expect
    .poll(async () => (await hitsOn(page)).every((href) => href.startsWith('/indicators/')))
    .toBe(true);
  expect(await hitsOn(page)).toContain(`/indicators/${slug}/`);
  expect(problems).toEqual([]);
}

/** Where the hits lead. */
const hitsOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#hits > li')
    .evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.getAttribute('href') ?? ''));
