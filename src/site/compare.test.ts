import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, readCsv } from './published.ts';
import { ranked, reporting } from './ranking.ts';
import { readBuilt, useSite } from './site.ts';
import { wideElements } from './width.ts';

const open = useSite();

const wards = reporting.map(({ ward }) => ward);
const indicators = readCsv(`${DATA}/indicators.csv`);
const inGoal = (goal: string) => indicators.filter((row) => row['goal'] === goal).length;

const cell = (page: Page, ward: string, column: string) =>
  page.locator(`tr[data-ward=${ward}] td[data-column=${column}]`);
const text = async (page: Page, ward: string, column: string) =>
  (await cell(page, ward, column).innerText()).replace(/\s+/g, '');
const wardsShown = (page: Page) =>
  page
    .locator('table[data-matrix] tr[data-ward]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-ward')));
const columnsShown = (page: Page) => page.locator('thead th[data-column]:visible').count();

describe.each([
  [320, true],
  [320, false],
  [360, true],
  [360, false],
  [1280, true],
  [1280, false],
])('at %i px, JavaScript %s', (width, javaScript) => {
  test('the matrix scrolls within itself and its first column stays', async () => {
    const { page } = await open('/compare/', { width, javaScript });
    expect(await wideElements(page, width)).toEqual([]);
    const head = page.locator('tr[data-ward=kita] th');
    const before = await head.boundingBox();
    await page.locator('.matrix-wrap').evaluate((wrap) => (wrap.scrollLeft = 900));
    const after = await head.boundingBox();
    expect(after?.x).toBeCloseTo(before?.x ?? NaN, 0);
    expect(await page.locator('.matrix-wrap').evaluate((wrap) => wrap.scrollLeft)).toBe(900);
  });

  test('the figures are those of the reports', async () => {
    const { page } = await open('/compare/', { width, javaScript });
    expect(await text(page, 'fukushima', 'mutual-support')).toMatch(
      /54\.2%.*49\.6%.*下がった.*まだ達していない/,
    );
    expect(await text(page, 'kita', 'community-self-governance')).toMatch(/81%設問や対象が異なる/);
    expect(await text(page, 'hirano', 'mutual-support')).toMatch(/独自の指標3件/);
    expect(await text(page, 'kita', 'mutual-support')).toBe('値なし');
    expect(await text(page, 'konohana', 'community-business')).toMatch(/成果測定の対象外/);
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
  expect(hrefs.length).toBeGreaterThan(40);
  const broken = hrefs.filter(
    (href) => !readBuilt(href).includes(`id="${href.replace(/^.*#/, '')}"`),
  );
  expect(broken).toEqual([]);
});

test('a chosen goal and chosen wards stand in the address, and the back button undoes them', async () => {
  const { page } = await open('/compare/');
  await page.locator('select[name=goal]').selectOption('2');
  expect(await columnsShown(page)).toBe(inGoal('2'));
  await page.getByLabel('北区').check();
  await page.getByLabel('此花区').check();
  expect(new URL(page.url()).search).toBe('?goal=2&ward=konohana&ward=kita');
  expect(await wardsShown(page)).toEqual(['kita', 'konohana']);
  expect(await page.locator('[role=status]').innerText()).toBe(
    `2区 × ${inGoal('2')}指標を表示しています。`,
  );
  await page.goBack();
  await page.goBack();
  expect(await wardsShown(page)).toEqual(wards);
  expect(await page.getByLabel('北区').isChecked()).toBe(false);
  expect(await columnsShown(page)).toBe(inGoal('2'));
  await page.goBack();
  expect(await columnsShown(page)).toBe(indicators.length);
});

test('a shared address opens as it was, and what it does not know is left out', async () => {
  const query = '?goal=9&ward=kita&ward=fukushima&ward=nowhere&sort=counter-service&order=rising';
  const { page } = await open(`/compare/${query}`);
  expect(await columnsShown(page)).toBe(indicators.length);
  expect(await wardsShown(page)).toEqual(['kita', 'fukushima']);
  const head = page.locator('th[data-column=counter-service]');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
});

test('sorting by keyboard ranks common values within a year and nothing else', async () => {
  const { page } = await open('/compare/');
  const head = page.locator('th[data-column=cross-district-networks]');
  await head.locator('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await wardsShown(page)).toEqual(ranked('1-2-b', -1));
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(await wardsShown(page)).toEqual(ranked('1-2-b', 1));
  expect(new URL(page.url()).search).toBe('?sort=cross-district-networks&order=rising');
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBeNull();
  expect(await wardsShown(page)).toEqual(wards);
  await page.goBack();
  expect(await wardsShown(page)).toEqual(ranked('1-2-b', 1));
});

test('the table can be reached and scrolled by keyboard', async () => {
  const { page } = await open('/compare/', { width: 360 });
  await page.locator('.matrix-wrap').focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.locator('.matrix-wrap').evaluate((wrap) => wrap.scrollLeft))
    .toBeGreaterThan(0);
});
