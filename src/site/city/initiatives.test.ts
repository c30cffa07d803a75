import { describe, expect, test } from 'vitest';
import { dataOf, readCsv, type CsvRow } from '../published.ts';
import { readBuilt, useSite } from '../site.ts';
import { CITY, MANY } from '../sites.ts';
import { wideElements } from '../width.ts';

const open = useSite(CITY);
const openMany = useSite(MANY);
const ROWS = '[data-filter-row]:visible';

/** The published initiatives, each once: its rows share one address. */
const initiatives = [
  ...new Map(
    readCsv(`${dataOf(CITY)}/initiatives.csv`).map((row) => [row['page'] ?? '', row]),
  ).values(),
];
const goalsOf = ({ indicators = '' }: CsvRow) =>
  new Set(indicators.split(';').map((code) => code[0]));
const themes = new Set(
  initiatives.map(({ indicators = '' }) => indicators.split(';')[0]?.slice(0, 3)),
);
const countOf = (belongs: (row: CsvRow) => boolean) => initiatives.filter(belongs).length;

describe.each([
  [320, true],
  [1280, false],
])('at %i px, JavaScript %s', (width, javaScript) => {
  test('every initiative stands once, by goal and theme', async () => {
    const { page } = await open('/initiatives/', { width, javaScript });
    expect(await wideElements(page, width)).toEqual([]);
    const hrefs = await page
      .locator('[data-filter-row] .fold-content > p > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toHaveLength(initiatives.length);
    expect(new Set(hrefs).size).toBe(initiatives.length);
    expect(await page.locator('form[data-filters]').isVisible()).toBe(javaScript);
    expect(await page.locator('.initiative-part').count()).toBe(themes.size);
  });
});

test('every initiative links to its anchor on the report card', async () => {
  const { page } = await open('/initiatives/');
  const hrefs = await page
    .locator('.initiative-entry .fold-content > p > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const broken = hrefs.filter(
    (href) => !readBuilt(href, CITY).includes(`id="${href.replace(/^.*#/, '')}"`),
  );
  expect(broken).toEqual([]);
});

test('an initiative says its targets with their results and how the ward marks it', async () => {
  const { page } = await open('/initiatives/');
  const entry = page.locator('li.initiative-entry[data-year="2022"]', { hasText: '茜区　【1-1】' });
  await entry.locator('summary').click();
  const text = (await entry.innerText()).replace(/\s+/g, '');
  expect(text).toMatch(/2022年度/);
  expect(text).toMatch(/36本（目標40本以上（2022年度まで）、達しなかった）/);
  expect(text).toMatch(/2件（目標0件、達しなかった）/);
  expect(text).toMatch(/①\(ⅰ\).*○/);
});

test('filters by mark and effectiveness stand in the address and go back', async () => {
  const { page } = await open('/initiatives/');
  const marked = countOf(({ achievement }) => achievement === '3');
  const both = (row: CsvRow) => row['achievement'] === '3' && row['effectiveness'] === '×';
  await page.locator('select[name=mark]').selectOption('3');
  expect(await page.locator(ROWS).count()).toBe(marked);
  await page.locator('select[name=effectiveness]').selectOption('ineffective');
  expect(new URL(page.url()).search).toBe('?mark=3&effectiveness=ineffective');
  expect(await page.locator(ROWS).count()).toBe(countOf(both));
  await page.locator('select[name=goal]').selectOption('2');
  expect(await page.locator(ROWS).count()).toBe(
    countOf((row) => both(row) && goalsOf(row).has('2')),
  );
  await page.goBack();
  expect(await page.locator(ROWS).count()).toBe(countOf(both));
  expect(await page.locator('select[name=goal]').inputValue()).toBe('');
});

test('the filters can be used by keyboard alone', async () => {
  const { page } = await open('/initiatives/', { width: 360 });
  await page.locator('select[name=ward]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?ward=akane');
  expect(await page.locator(ROWS).count()).toBe(countOf(({ ward }) => ward === 'akane'));
});

test('missing marks have their own choice', async () => {
  const { page } = await open('/initiatives/?mark=none');
  expect(await page.locator(ROWS).count()).toBe(countOf(({ achievement }) => achievement === ''));
});

test('home, header and footer lead to the pages', async () => {
  const { page } = await open('/', { width: 360 });
  for (const href of ['/compare/', '/ratings/', '/initiatives/'])
    expect(await page.locator(`main a[href="${href}"]`).isVisible()).toBe(true);
  await page.locator('.site-menu summary').click();
  expect(await page.locator('header a[href="/compare/"]').isVisible()).toBe(true);
  expect(await page.locator('footer a[href="/ratings/"]').isVisible()).toBe(true);
});

test('of a long list the first are in sight; choices open the rest and count it', async () => {
  const { page } = await openMany('/initiatives/');
  const part = page.locator('.initiative-part:has([data-filter-rest])').first();
  const all = await part.locator('[data-filter-row]').count();
  const inSight = await part.locator(ROWS).count();
  expect(inSight).toBeLessThan(all);
  expect(await part.locator('[data-filter-rest] > details > summary').innerText()).toBe(
    `ほかの${all - inSight}件を見る`,
  );
  await page.locator('select[name=year]').selectOption('2016');
  const found = await part.locator('[data-filter-row][data-year="2016"]').count();
  expect(found).toBeGreaterThan(0);
  expect(await part.locator(ROWS).count()).toBe(found);
});
