import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, readCsv } from './published.ts';
import { ranked, reportingOn, years } from './ranking.ts';
import { readBuilt, useSite } from './site.ts';
import { wideElements } from './width.ts';

const open = useSite();

const [newest = ''] = years;
const indicators = readCsv(`${DATA}/indicators.csv`);
const inGoal = (goal: string) => indicators.filter((row) => row['goal'] === goal).length;

const text = async (page: Page, year: string, row: string, ward: string) => {
  const cell = page.locator(`[data-heat="${year}"] tr[data-row=${row}] td[data-ward=${ward}]`);
  return ((await cell.textContent()) ?? '').replace(/\s+/g, '');
};
const wardsShown = (page: Page) =>
  page
    .locator('[data-heat]:visible thead [data-ward]:visible')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-ward')));
const rowsShown = (page: Page) => page.locator('[data-heat]:visible tbody tr:visible').count();

describe.each([
  [320, true],
  [320, false],
  [360, true],
  [360, false],
  [1280, true],
  [1280, false],
])('at %i px, JavaScript %s', (width, javaScript) => {
  test('with script one year is shown and can be chosen, without it all are', async () => {
    const { page } = await open('/compare/', { width, javaScript });
    expect(await wideElements(page, width)).toEqual([]);
    expect(await page.locator('form[data-filters]').isVisible()).toBe(javaScript);
    expect(await page.locator('[data-heat]:visible').count()).toBe(javaScript ? 1 : years.length);
    const sortable = page.locator('button[data-sort]:visible');
    if (!javaScript) expect(await sortable.count()).toBe(0);
  });

  test('the figures are those of the reports', async () => {
    const { page } = await open('/compare/', { width, javaScript });
    expect(await text(page, '2016', 'mutual-support', 'fukushima')).toMatch(
      /49\.6%↓（下がった・逆の方向、まだ達していない）/,
    );
    expect(await text(page, '2016', 'community-self-governance', 'kita')).toMatch(/別の設問$/);
    expect(await text(page, '2015', 'mutual-support', 'hirano')).toMatch(/独自3$/);
    expect(await text(page, '2016', 'mutual-support', 'kita')).toBe('値なし');
    expect(await text(page, '2015', 'community-business', 'konohana')).toMatch(/^数値なし/);
  });
});

test('every year has its table with all its reports', async () => {
  const { page } = await open('/compare/', { javaScript: false });
  for (const year of years) {
    const heads = page.locator(`[data-heat="${year}"] thead [data-ward]`);
    const wards = await heads.evaluateAll((all) => all.map((one) => one.getAttribute('data-ward')));
    expect(wards).toEqual(reportingOn(year));
  }
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
  expect(await rowsShown(page)).toBe(inGoal('2'));
  await page.locator('form summary').click();
  await page.getByRole('checkbox', { name: '北区' }).check();
  await page.getByRole('checkbox', { name: '福島区' }).check();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('goal'), ...searchParams.getAll('ward')]).toEqual([
    ...['2', 'fukushima', 'kita'],
  ]);
  expect(searchParams.get('year')).toBe(newest);
  expect(await wardsShown(page)).toEqual(['fukushima', 'kita']);
  expect(await page.locator('[role=status]').innerText()).toBe(
    `2区 × ${inGoal('2')}指標を表示しています。`,
  );
  await page.goBack();
  await page.goBack();
  expect(await wardsShown(page)).toEqual(reportingOn(newest));
  await page.goBack();
  expect(await rowsShown(page)).toBe(indicators.length);
});

test('a shared address opens as it was, and what it does not know is left out', async () => {
  const query =
    '?year=2016&goal=9&ward=kita&ward=fukushima&ward=nowhere&sort=counter-service&order=rising';
  const { page } = await open(`/compare/${query}`);
  expect(await rowsShown(page)).toBe(indicators.length);
  expect(await wardsShown(page)).toEqual(['kita', 'fukushima']);
  const row = page.locator('[data-heat="2016"] tr[data-row=counter-service]');
  expect(await row.getAttribute('data-sorted')).toBe('');
});

test('an older year can be chosen', async () => {
  const { page } = await open('/compare/?year=2015');
  expect(await wardsShown(page)).toEqual(reportingOn('2015'));
});

test('sorting by keyboard ranks common values within a year and nothing else', async () => {
  const { page } = await open('/compare/?year=2016');
  const button = page.locator('[data-heat="2016"] [data-sort=cross-district-networks]');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await wardsShown(page)).toEqual(ranked('2016', '1-2-b', -1));
  await page.keyboard.press('Enter');
  expect(await wardsShown(page)).toEqual(ranked('2016', '1-2-b', 1));
  expect(new URL(page.url()).searchParams.get('order')).toBe('rising');
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  expect(await wardsShown(page)).toEqual(reportingOn('2016'));
});

test('the reader asks which ward fell most: the columns go by the change', async () => {
  const { page } = await open('/compare/?year=2016&by=change&sort=one-stop-service&order=rising');
  expect(await page.locator('[role=status]').innerText()).toContain('大きく下がった順');
});
