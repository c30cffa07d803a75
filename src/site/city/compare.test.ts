import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { ranked, reporting } from './ranking.ts';
import { readBuilt, useSite } from '../site.ts';
import { CITY } from '../sites.ts';
import { wideElements } from '../width.ts';

const open = useSite(CITY);

const wards = reporting.map(({ ward }) => ward);
const indicators = readCsv(`${dataOf(CITY)}/indicators.csv`);
const inGoal = (goal: string) => indicators.filter((row) => row['goal'] === goal).length;

const wardsShown = (page: Page) =>
  page
    .locator('table[data-matrix] tr[data-ward]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-ward')));
const columnsShown = (page: Page) => page.locator('thead th[data-column]:visible').count();

describe.each([
  [320, true],
  [1280, false],
])('at %i px, JavaScript %s', (width, javaScript) => {
  test('the matrix scrolls within itself and its first column stays', async () => {
    const { page } = await open('/compare/', { width, javaScript });
    expect(await wideElements(page, width)).toEqual([]);
    const head = page.locator('tr[data-ward=akane] th');
    const before = await head.boundingBox();
    await page.locator('.matrix-wrap').evaluate((wrap) => (wrap.scrollLeft = 300));
    const after = await head.boundingBox();
    expect(after?.x).toBeCloseTo(before?.x ?? NaN, 0);
    expect(await page.locator('.matrix-wrap').evaluate((wrap) => wrap.scrollLeft)).toBeGreaterThan(
      0,
    );
  });

  test('filters stand there only with script', async () => {
    const { page } = await open('/compare/', { width, javaScript });
    expect(await page.locator('form[data-filters]').isVisible()).toBe(javaScript);
    const sortable = await page.locator('button[data-sort]').count();
    expect(sortable).toBeGreaterThan(0);
    expect(await page.locator('button[data-sort]:visible').count()).toBe(javaScript ? sortable : 0);
    expect(await wardsShown(page)).toEqual(wards);
  });
});

test('wards of an older year are grouped apart', async () => {
  const { page } = await open('/compare/');
  const groups = await page
    .locator('table[data-matrix] tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) => [...body.querySelectorAll('th')].map((head) => head.innerText)),
    );
  const [first, ...older] = Map.groupBy(reporting, ({ year }) => year);
  if (!first) throw new Error('missing reports');
  const namesOf = (group: typeof reporting) => group.map(({ name }) => name).join('.*');
  expect(groups).toHaveLength(older.length > 0 ? 2 : 1);
  expect(groups[0]?.join()).toMatch(new RegExp(`${first[0]}年度.*${namesOf(first[1])}`, 's'));
  for (const [year, group] of older)
    expect(groups[1]?.join()).toMatch(new RegExp(`${year}年度の報告.*${namesOf(group)}`, 's'));
});

test('every link leads to a page with its anchor', async () => {
  const { page } = await open('/compare/');
  const hrefs = await page
    .locator('td a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(wards.length);
  const broken = hrefs.filter(
    (href) => !readBuilt(href, CITY).includes(`id="${href.replace(/^.*#/, '')}"`),
  );
  expect(broken).toEqual([]);
});

test('a chosen goal and chosen wards stand in the address, and the back button undoes them', async () => {
  const { page } = await open('/compare/');
  await page.locator('select[name=goal]').selectOption('2');
  expect(await columnsShown(page)).toBe(inGoal('2'));
  await page.getByLabel('茜区').check();
  await page.getByLabel('山吹区').check();
  expect(new URL(page.url()).search).toBe('?goal=2&ward=akane&ward=yamabuki');
  expect(await wardsShown(page)).toEqual(['akane', 'yamabuki']);
  expect(await page.locator('[role=status]').innerText()).toBe(
    `2区 × ${inGoal('2')}指標を表示しています。`,
  );
  await page.goBack();
  await page.goBack();
  expect(await wardsShown(page)).toEqual(wards);
  expect(await page.getByLabel('茜区').isChecked()).toBe(false);
  expect(await columnsShown(page)).toBe(inGoal('2'));
  await page.goBack();
  expect(await columnsShown(page)).toBe(indicators.length);
});

test('a shared address opens as it was, and what it does not know is left out', async () => {
  const query = '?goal=9&ward=akane&ward=daidai&ward=nowhere&sort=counter-score&order=rising';
  const { page } = await open(`/compare/${query}`);
  expect(await columnsShown(page)).toBe(indicators.length);
  expect(await wardsShown(page)).toEqual(['daidai', 'akane']);
  const head = page.locator('th[data-column=counter-score]');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
});

test('sorting by keyboard ranks common values within a year and nothing else', async () => {
  const { page } = await open('/compare/');
  const head = page.locator('th[data-column=counter-score]');
  await head.locator('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await wardsShown(page)).toEqual(ranked('2-1-a', -1));
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(await wardsShown(page)).toEqual(ranked('2-1-a', 1));
  expect(new URL(page.url()).search).toBe('?sort=counter-score&order=rising');
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBeNull();
  expect(await wardsShown(page)).toEqual(wards);
  await page.goBack();
  expect(await wardsShown(page)).toEqual(ranked('2-1-a', 1));
});

test('the table can be reached and scrolled by keyboard', async () => {
  const { page } = await open('/compare/', { width: 360 });
  await page.locator('.matrix-wrap').focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.locator('.matrix-wrap').evaluate((wrap) => wrap.scrollLeft))
    .toBeGreaterThan(0);
});
