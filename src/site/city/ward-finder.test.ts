import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { useSite } from '../site.ts';
import { CITY } from '../sites.ts';
import { wideElements } from '../width.ts';

const openPage = useSite(CITY);

const WIDTHS = [320, 360, 1280];

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
  test.each(['/', '/wards/', '/wards/akane/', '/wards/ruri/'])('%s fits', async (path) => {
    const { page, problems } = await openPage(path, { javaScript });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await wideElements(page, width)).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
});

test.each(WIDTHS)(
  'the tile map holds every name and is large enough to touch at %i px',
  async (width) => {
    const { page } = await openPage('/wards/', { width });
    const tiles = page.locator('.tiles a');
    expect(await tiles.count()).toBe(readCsv(`${dataOf(CITY)}/wards.csv`).length);
    const sizes = await tiles.evaluateAll((links) =>
      links.map((link) => [link.clientWidth >= link.scrollWidth, link.clientHeight >= 44]),
    );
    expect(sizes.flat()).not.toContain(false);
  },
);

test('every name in the list of areas is high enough to touch', async () => {
  const { page } = await openPage('/wards/', { width: 360 });
  const links = page.locator('.ward-list a:visible');
  expect(await links.count()).toBeGreaterThan(3);
  const heights = await links.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('the tile map stands as drawn: north of 山吹区 is 茜区, east of it 若草区', async () => {
  const { page } = await openPage('/wards/');
  const [yamabuki, akane, wakakusa] = await Promise.all(
    ['yamabuki', 'akane', 'wakakusa'].map((ward) =>
      page.locator(`.tiles [data-ward="${ward}"]`).boundingBox(),
    ),
  );
  expect(akane?.x).toBeCloseTo(yamabuki?.x ?? 0);
  expect(akane?.y).toBeLessThan(yamabuki?.y ?? 0);
  expect(wakakusa?.y).toBeCloseTo(yamabuki?.y ?? 0);
  expect(wakakusa?.x).toBeGreaterThan(yamabuki?.x ?? 0);
});

test('a ward without a report says so in words, in map, list and on its page', async () => {
  const { page } = await openPage('/wards/', { javaScript: false });
  expect(await page.locator('.tiles [data-ward="ruri"]').innerText()).toContain('報告なし');
  expect(await page.locator('.ward-list [data-ward="ruri"]').innerText()).toContain('報告なし');
  await page.locator('.tiles').getByRole('link', { name: '瑠璃区' }).click();
  const text = await page.locator('main').innerText();
  expect(text).toContain('瑠璃区の報告は、まだ登録されていません。');
});

test('the list goes by the order of the syllabary', async () => {
  const { page } = await openPage('/wards/', { javaScript: false });
  const headings = await page.locator('.kana h4').allInnerTexts();
  expect(headings).toEqual([...['あ行', 'さ行', 'た行', 'や行', 'ら行', 'わ行']]);
});

test('without JavaScript there is no button that would do nothing', async () => {
  const { page } = await openPage('/wards/akane/', { javaScript: false });
  expect(await page.locator('[data-my-ward]').isVisible()).toBe(false);
  expect(await page.locator('[data-my-ward-offer]').first().isVisible()).toBe(false);
});

test('わたしの区 is kept, offered and marked until it is given up', async () => {
  const { page, problems } = await openPage('/wards/akane/', { width: 360 });
  await page.getByRole('button', { name: 'わたしの区にする' }).click();
  await goTo(page, '/');
  const mine = page.locator('.mine-lines a:visible');
  expect(await mine.innerText()).toMatch(/茜区（\d+年度）：\d+件のうち\d+件が達した/);
  expect(await mine.getAttribute('href')).toMatch(/^\/wards\/akane\/\d+\/$/);
  expect(await page.locator('.site-mine').isVisible()).toBe(true);
  expect(await marked(page)).toContain('akane');

  await goTo(page, '/indicators/counter-score/');
  await goTo(page, '/indicators/greetings/');
  expect(new Set(await marked(page))).toEqual(new Set(['akane']));
  const labels = await page.locator('.chart-row[data-mine] text').allTextContents();
  expect(labels).toContain('★茜区');
  expect(await page.locator('tbody[data-mine]').count()).toBeGreaterThan(0);

  await goTo(page, '/wards/');
  await page.getByRole('button', { name: '茜区をわたしの区にするのをやめる' }).click();
  expect(await marked(page)).toEqual([]);
  await goTo(page, '/');
  expect(await mine.count()).toBe(0);
  expect(problems).toEqual([]);
});

test('every label of a chart stays in its row and off its values, marked or not', async () => {
  const { page } = await openPage('/wards/akane/');
  await page.getByRole('button', { name: 'わたしの区にする' }).click();
  await goTo(page, '/indicators/greetings/');
  const rows = await page.locator('.chart-wide .chart-row').evaluateAll((groups) =>
    groups.map((group) => {
      const box = (part: Element | null) => part?.getBoundingClientRect() ?? new DOMRect();
      const [row, label] = [box(group), box(group.querySelector('text'))];
      const marks = [...group.querySelectorAll('circle')].map(box);
      return {
        height: label.height,
        below: label.bottom - row.bottom,
        covered: marks.filter(
          ({ left, right, top, bottom }) =>
            left < label.right && right > label.left && top < label.bottom && bottom > label.top,
        ).length,
      };
    }),
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const { height, below, covered } of rows) {
    expect(height).toBeGreaterThan(0);
    expect(below).toBeLessThanOrEqual(1);
    expect(covered).toBe(0);
  }
});

test('the ward is kept in this browser only', async () => {
  const { page } = await openPage('/wards/akane/');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'わたしの区にする' }).click();
  expect(asked).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('monosashi-my-ward'))).toBe(
    '{"slug":"akane","name":"茜区"}',
  );
});

test('what is kept wrongly is forgotten', async () => {
  const { page, problems } = await openPage('/');
  for (const kept of ['{', '{"slug":"../evil","name":"x"}', '[]']) {
    await page.evaluate((text) => {
      localStorage.setItem('monosashi-my-ward', text);
    }, kept);
    await page.reload();
    expect(await page.locator('main [data-my-ward-offer]').isVisible()).toBe(false);
  }
  expect(problems).toEqual([]);
});

const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

/** The wards of the parts that are marked as the reader's. */
const marked = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('[data-mine]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-ward')));
