import { expect, test } from 'vitest';
import { useSite } from '../site.ts';
import { HOSTILE } from '../sites.ts';
import { HOSTILE_TEXT } from './hostile.ts';

const open = useSite(HOSTILE);

const TRIES = [
  HOSTILE_TEXT,
  '=HYPERLINK("https://example.org/")',
  '__proto__',
  'constructor',
  '%',
  '%E0%A4%A',
  '\u202E\u200Bs',
  'a'.repeat(2000),
];

/** Pages that read their address, with the names they read in it. */
const PAGES: readonly (readonly [path: string, names: readonly string[]])[] = [
  ['/search/', ['q', 'kind', 'ward', 'goal', 'year']],
  ['/compare/', ['year', 'ward', 'goal', 'sort', 'order', 'by']],
  ['/ratings/', ['ward', 'year', 'goal']],
  ['/initiatives/', ['ward', 'year', 'goal']],
  ['/embed/indicators/counter-score/', ['year', 'ward']],
  ['/wards/akane/2022/', ['ward']],
];

test.each(PAGES)('%s runs and loads nothing that its address brings', async (path, names) => {
  for (const text of TRIES) {
    const encoded = text.startsWith('%') ? text : encodeURIComponent(text);
    const query = names.map((name) => `${name}=${encoded}`).join('&');
    const { page, problems } = await open(`${path}?${query}#${encoded}`);
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    await page.waitForLoadState(path === '/search/' ? 'networkidle' : 'load');
    expect(problems, text.slice(0, 40)).toEqual([]);
    expect(await page.locator('img[src=x], [onload], [onerror]').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  }
});

test.each([
  '["__proto__"]',
  '{"slug":"__proto__"}',
  '{"slug":"<img src=x>","name":"x"}',
  'null',
  '{',
  '"%"',
])('a ward that was kept as %s breaks no page', async (kept) => {
  const { page, problems } = await open('/');
  await page.evaluate((text) => {
    for (const name of ['monosashi-my-ward', 'monosashi-recent-searches', 'monosashi-readings'])
      localStorage.setItem(name, text);
  }, kept);
  for (const path of ['/', '/indicators/counter-score/', '/compare/', '/search/']) {
    await page.goto(new URL(path, page.url()).href);
    await page.waitForLoadState(path === '/search/' ? 'networkidle' : 'load');
  }
  expect(problems).toEqual([]);
});
