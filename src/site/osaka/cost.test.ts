import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { QUERIES } from '../../build/bench/search/queries.ts';
import { wireWeight } from '../../build/search/wire-weight.ts';
import { DIST, useSite } from '../site.ts';
import { testWhole as test } from './whole.ts';

const openPage = useSite();

/**
 * What one query may cost over the wire, in kB (1,000 bytes), with what the box needs to start. Words cost a share of
 * the index; sentences, Latin letters and mistyped words need the list of all words as well.
 */
const WORDS = { most: 120, queries: [...QUERIES.words, 'ひらの'] };
const OTHERS = { most: 130, queries: QUERIES.others };
const LATER = 40;

const FIRST = [WORDS, OTHERS].flatMap(({ most, queries }) =>
  queries.map((query) => ({ query, most })),
);

test('nothing of the search is loaded before the box has the focus', async () => {
  const { page, requests } = await openPage('/wards/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /pagefind|combobox|source/.test(url))).toEqual([]);
  const scripts = requests.filter((url) => url.endsWith('.js'));
  expect(weigh(scripts)).toBeLessThan(4);
});

test.each(FIRST)('$query as the first query is cheap', async ({ query, most }) => {
  const { page, requests } = await openPage('/wards/');
  await page.waitForLoadState('networkidle');
  const before = requests.filter((url) => !url.endsWith('.js')).length;
  await type(page, query);
  const weight = weigh([
    ...requests.slice(before),
    ...requests.filter((url) => url.endsWith('.js')),
  ]);
  console.log(`first query ${query}: ${weight.toFixed(1)} kB`);
  expect(weight).toBeLessThanOrEqual(most);
});

test('later queries are cheaper still', async () => {
  const { page, requests } = await openPage('/wards/');
  await type(page, '相談');
  for (const { query } of FIRST) {
    const before = requests.length;
    await type(page, query);
    const weight = weigh(requests.slice(before));
    console.log(`later query ${query}: ${weight.toFixed(1)} kB`);
    expect(weight, query).toBeLessThanOrEqual(LATER);
  }
});

/** Types a query into the box of the header and waits for the answer below it. */
async function type(page: Page, query: string): Promise<void> {
  const box = page.locator('header input[type=search]');
  const answer = page.locator('header [role=status]');
  await box.fill('');
  await answer.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  await box.fill(query);
  await answer.filter({ hasText: '。' }).waitFor();
  await page.waitForLoadState('networkidle');
}

const weigh = (urls: readonly string[]): number =>
  wireWeight(
    DIST,
    urls.map((url) => new URL(url).pathname),
  );
