import { describe, expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { useSite } from '../site.ts';
import { CITY } from '../sites.ts';
import { wideElements } from '../width.ts';

const open = useSite(CITY);
const ROWS = '[data-filter-row]:visible';
const results = readCsv(`${dataOf(CITY)}/results.csv`).length;
const initiatives = new Set(readCsv(`${dataOf(CITY)}/initiatives.csv`).map(({ page }) => page))
  .size;
const all = results + initiatives;

describe.each([
  [320, true],
  [1280, false],
])('at %i px, JavaScript %s', (width, javaScript) => {
  test('differing rows stand first, each under its kind', async () => {
    const { page } = await open('/ratings/', { width, javaScript });
    expect(await wideElements(page, width)).toEqual([]);
    const kinds = await page.locator('h3').allInnerTexts();
    expect(kinds[0]).toMatch(/^順調と評価・目標に/);
    const same = kinds.findIndex((kind) => kind.startsWith('違いなし'));
    expect(same).toBeGreaterThan(0);
    expect(kinds.slice(0, same).every((kind) => kind.includes('評価・'))).toBe(true);
    expect(await page.locator('form[data-filters]').isVisible()).toBe(javaScript);
    expect(await page.locator(ROWS).count()).toBe(all);
  });
});

test('filters narrow rows and contents, stand in the address and go back', async () => {
  const { page } = await open('/ratings/');
  const inWard = '[data-filter-row][data-ward=akane]';
  const ofWard = await page.locator(inWard).count();
  const ofKind = await page.locator(`${inWard}[data-kind~=unfavourable-reached]`).count();
  expect(ofKind).toBeGreaterThan(0);
  await page.locator('select[name=ward]').selectOption('akane');
  await page.locator('select[name=kind]').selectOption('unfavourable-reached');
  expect(new URL(page.url()).search).toBe('?ward=akane&kind=unfavourable-reached');
  expect(await page.locator(ROWS).count()).toBe(ofKind);
  expect(await page.locator('[role=status]').innerText()).toBe(
    `全${all}件のうち${ofKind}件を表示しています。`,
  );
  expect(await page.locator('h3:visible').allInnerTexts()).toEqual([
    `順調でないと評価・目標に達している ${ofKind}件`,
  ]);
  expect(await page.locator('.contents li:visible').count()).toBe(1);
  await page.goBack();
  expect(await page.locator('select[name=kind]').inputValue()).toBe('');
  expect(await page.locator(ROWS).count()).toBe(ofWard);
});

test('a row with two differences is found by either', async () => {
  const both = 'tr[data-kind~=favourable-not-yet][data-kind~=favourable-worse]';
  for (const kind of ['favourable-not-yet', 'favourable-worse']) {
    const { page } = await open(`/ratings/?kind=${kind}`);
    expect(await page.locator(both).count()).toBeGreaterThan(0);
    expect(await page.locator(`${both}:visible`).count()).toBe(await page.locator(both).count());
    expect(await page.locator(ROWS).count()).toBe(
      await page.locator(`[data-filter-row][data-kind~=${kind}]`).count(),
    );
  }
});

test('nothing found is said, and the choices can be cleared', async () => {
  const { page } = await open('/ratings/?ward=wakakusa&kind=differs');
  expect(await page.locator('[role=status]').innerText()).toMatch(/条件に合うものはありません/);
  await page.getByText('条件を消す').click();
  expect(await page.locator(ROWS).count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
});
