import { describe, expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { useSite } from '../site.ts';
import { CITY } from '../sites.ts';
import { wideElements } from '../width.ts';

const open = useSite(CITY);
const ROWS = '[data-filter-row]:not([hidden])';
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
    expect(kinds[0]).toMatch(/^「順調」と評価、目標には達しなかった/);
    const same = kinds.findIndex((kind) => kind.startsWith('違いなし'));
    expect(same).toBeGreaterThan(0);
    expect(kinds.slice(0, same).every((kind) => /^「.*」と評価、/.test(kind))).toBe(true);
    expect(await page.locator('form[data-filters]').isVisible()).toBe(javaScript);
    expect(await page.locator('[data-filter-row]').count()).toBe(all);
  });
});

const lineOf = (href: string) => `details[data-filter-row]:has(a[href="${href}"])`;

test('順調 beside a missed target is said in one sentence, with both sides behind it', async () => {
  const { page } = await open('/ratings/');
  const line = page.locator(lineOf('/wards/daidai/2022/#strategy-2-1-result-1'));
  expect(await line.locator('summary').innerText()).toMatch(
    /橙区（2022年度）\s+区の評価は「A 順調」ですが、「窓口の点数」は3\.9点で、目標の4\.0点以上に達せず、前年度から0\.2点下がりました。/,
  );
  await line.locator('summary').click();
  expect((await line.innerText()).replace(/\s+/g, '')).toMatch(
    /A順調.*3\.9点、目標4\.0点以上（2022年度まで）、達しなかった.*−0\.2点/,
  );
});

test('達成の印 beside a missed number is listed', async () => {
  const { page } = await open('/ratings/');
  const group = page.locator('section[data-filter-group]:has(> #initiatives-achieved-missed)');
  const hrefs = await group
    .locator('.fold-content > p > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(['/wards/akane/2022/#initiative-1-1']);
});

test('a tally by ward stands first and narrows the page to a ward', async () => {
  const { page } = await open('/ratings/');
  await page.locator('.rated-tally').getByRole('link', { name: '茜区 2022年度' }).click();
  expect(new URL(page.url()).search).toBe('?ward=akane&year=2022');
  await expect.poll(() => page.locator('select[name=ward]').inputValue()).toBe('akane');
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
    `「順調でない」と評価、目標には達している ${ofKind}件`,
  ]);
  await page.goBack();
  expect(await page.locator('select[name=kind]').inputValue()).toBe('');
  expect(await page.locator(ROWS).count()).toBe(ofWard);
});

test('a row with two differences is found by either', async () => {
  const both = '[data-kind~=favourable-not-yet][data-kind~=favourable-worse]';
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
