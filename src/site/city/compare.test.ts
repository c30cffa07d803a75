import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { ranked, reportingOn, years } from './ranking.ts';
import { readBuilt, useSite } from '../site.ts';
import { CITY } from '../sites.ts';
import { wideElements } from '../width.ts';

const open = useSite(CITY);

const [newest = ''] = years;
const indicators = readCsv(`${dataOf(CITY)}/indicators.csv`);
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
    expect(await text(page, '2022', 'counter-score', 'daidai')).toMatch(
      /3\.9点↓（下がった・逆の方向、達しなかった）/,
    );
    expect(await text(page, '2022', 'timely-replies', 'akane')).toMatch(
      /82\.5%…（設問の変更、達した）/,
    );
    expect(await text(page, '2022', 'greetings', 'daidai')).toMatch(/別の設問$/);
    expect(await text(page, '2021', 'festival-helpers', 'yamabuki')).toMatch(/独自1$/);
    expect(await text(page, '2022', 'bench-map', 'akane')).toBe('値なし');
    expect(await text(page, '2022', 'roofed-stops', 'akane')).toBe('記載なし');
    expect(await text(page, '2021', 'bench-map', 'akane')).toMatch(/^数値なし/);
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
  expect(hrefs.length).toBeGreaterThan(reportingOn(newest).length);
  const broken = hrefs.filter(
    (href) => !readBuilt(href, CITY).includes(`id="${href.replace(/^.*#/, '')}"`),
  );
  expect(broken).toEqual([]);
});

test('a chosen goal and chosen wards stand in the address, and the back button undoes them', async () => {
  const { page } = await open('/compare/');
  await page.locator('select[name=goal]').selectOption('2');
  expect(await rowsShown(page)).toBe(inGoal('2'));
  await page.locator('form summary').click();
  await page.getByRole('checkbox', { name: '茜区' }).check();
  await page.getByRole('checkbox', { name: '橙区' }).check();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('goal'), ...searchParams.getAll('ward')]).toEqual([
    ...['2', 'akane', 'daidai'],
  ]);
  expect(searchParams.get('year')).toBe(newest);
  expect(await wardsShown(page)).toEqual(['akane', 'daidai']);
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
    '?year=2022&goal=9&ward=akane&ward=daidai&ward=nowhere&sort=counter-score&order=rising';
  const { page } = await open(`/compare/${query}`);
  expect(await rowsShown(page)).toBe(indicators.length);
  expect(await wardsShown(page)).toEqual(['daidai', 'akane']);
  const row = page.locator('[data-heat="2022"] tr[data-row=counter-score]');
  expect(await row.getAttribute('data-sorted')).toBe('');
});

test('an older year can be chosen', async () => {
  const { page } = await open('/compare/?year=2021');
  expect(await wardsShown(page)).toEqual(reportingOn('2021'));
});

test('sorting by keyboard ranks common values within a year and nothing else', async () => {
  const { page } = await open('/compare/?year=2022');
  const button = page.locator('[data-heat="2022"] [data-sort=counter-score]');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await wardsShown(page)).toEqual(ranked('2022', '2-1-a', -1));
  await page.keyboard.press('Enter');
  expect(await wardsShown(page)).toEqual(ranked('2022', '2-1-a', 1));
  expect(new URL(page.url()).searchParams.get('order')).toBe('rising');
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  expect(await wardsShown(page)).toEqual(reportingOn('2022'));
});

test('the reader asks which ward fell most: the columns go by the change', async () => {
  const { page } = await open('/compare/?year=2022&by=change&sort=counter-score&order=rising');
  expect(await page.locator('[role=status]').innerText()).toContain('大きく下がった順');
});

test.each([320, 720, 1000, 1280, 1500])(
  'more wards than fit on a screen scroll within their table at %i px',
  async (width) => {
    const { page } = await open('/compare/', { width });
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.heat tr'))
        for (const cell of [...row.querySelectorAll('[data-ward]')].slice(0, 1))
          for (let more = 0; more < 40; more += 1) row.append(cell.cloneNode(true));
      for (const wrap of document.querySelectorAll('.heat-wrap')) {
        wrap.classList.remove('heat-roomy', 'heat-fits');
        wrap.classList.add('heat-many');
      }
    });
    expect(await wideElements(page, width)).toEqual([]);
    const head = page.locator('.heat:visible tbody th').first();
    expect((await head.boundingBox())?.width).toBeGreaterThan(100);
  },
);
