import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { readPaths } from '../sample.ts';
import { readBuilt, useSite } from '../site.ts';
import { CITY } from '../sites.ts';
import { aroundOf } from './elsewhere.ts';

const open = useSite(CITY);
const EMBED = '/embed/indicators/counter-score/';
const EMBEDS = readPaths(CITY).filter((path) => path.startsWith('/embed/'));
/** Those that indicator pages offer the code of: the newest, and that of the newest version. */
const OFFERED = EMBEDS.filter((embed) => !embed.startsWith('/embed/v1.0.0/'));

/** The code that an indicator page offers, `%` standing for the origin of the site. */
function codeOf(embed: string): string {
  const html = readBuilt(embed.replace(/^\/embed(\/v[^/]+)?/, ''), CITY);
  const codes = [...html.matchAll(/(&lt;iframe[^]*?)<\/code>/g)].map(([, code]) => code ?? '');
  const plain = (codes.find((code) => code.includes(embed)) ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
  return plain.replace(/src="https?:\/\/[^/]+/, 'src="%');
}

const shown = (page: Page, selector: string) => page.locator(`${selector}:visible`).count();

test('every embed weighs at most 30 kB in all', () => {
  const weights = EMBEDS.map((embed) => {
    const html = readBuilt(embed, CITY);
    const parts = [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)];
    const files = [html, ...parts.map(([, href]) => readBuilt(href ?? '', CITY))];
    return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  });
  expect(weights.length).toBeGreaterThan(0);
  expect(Math.max(...weights)).toBeLessThan(30_000);
});

test('an embed is kept out of searches, and its policy does not forbid frames', () => {
  const html = readBuilt(EMBED, CITY);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('frame-ancestors');
  expect(html).not.toContain('data-pagefind-body');
});

test('a page offers the newest chart and one fixed to a version, both there', () => {
  const frozen = OFFERED.filter((embed) => embed.startsWith('/embed/v'));
  expect(frozen).toHaveLength(OFFERED.length / 2);
  expect(OFFERED.filter((embed) => codeOf(embed) === '')).toEqual([]);
});

test.each(['1.0.0', '1.1.0'])(
  'a chart fixed to version %s draws the figures that the files of that version state',
  (version) => {
    const data = `${dataOf(CITY)}/v${version}`;
    const results = readCsv(`${data}/results.csv`).filter(
      ({ comparability, value }) => comparability === 'same' && value !== '',
    );
    expect(results.length).toBeGreaterThan(5);
    for (const { ward = '', fiscal_year = '', indicator, value_text } of results) {
      const slug = readCsv(`${data}/indicators.csv`).find(
        ({ indicator: code }) => code === indicator,
      )?.['slug'];
      const html = readBuilt(`/embed/v${version}/indicators/${slug}/`, CITY);
      const year = html.split('data-year="').find((part) => part.startsWith(fiscal_year));
      const row = year
        ?.split('class="chart-row"')
        .find((part) => part.startsWith(` data-ward="${ward}"`));
      expect(row, `${ward} ${indicator}`).toContain(value_text);
    }
  },
);

test.each([true, false])(
  'the code shows the chart on another site (JavaScript: %s)',
  async (javaScript) => {
    const { page } = await open(EMBED, { javaScript });
    await aroundOf(page, codeOf(EMBED));
    const frame = page.frameLocator('iframe');
    await frame.locator('svg:visible').first().waitFor();
    expect(new URL(page.url()).hostname).toBe('localhost');
    expect(await frame.locator('svg:visible circle').count()).toBeGreaterThan(2);
    expect(await frame.getByText('出典：').first().isVisible()).toBe(true);
    expect(await page.locator('iframe').getAttribute('title')).not.toBe('');
    const link = frame.locator('footer a');
    expect(await link.getAttribute('href')).toMatch(/^https?:.*\/indicators\/counter-score\/$/);
    expect(await link.getAttribute('target')).toBe('_blank');
  },
);

test.each(OFFERED)('%s fits its frame at every width', async (embed) => {
  const { page } = await open(embed);
  const [, height] = /height="(\d+)"/.exec(codeOf(embed)) ?? [];
  for (const width of [320, 384, 599, 600, 900]) {
    await page.setViewportSize({ width, height: 900 });
    const { clientWidth, scrollWidth, offsetHeight } = await page.evaluate(() => ({
      clientWidth: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
      offsetHeight: document.body.offsetHeight,
    }));
    expect(scrollWidth, `${width} px`).toBe(clientWidth);
    expect(offsetHeight, `${width} px`).toBeLessThanOrEqual(Number(height));
  }
});

test('an embed is narrow below 600 px and wide from there', async () => {
  const { page: narrow } = await open(EMBED, { width: 599 });
  expect(await shown(narrow, '.embed-narrow')).toBeGreaterThan(0);
  expect(await shown(narrow, '.embed-wide')).toBe(0);
  const { page: wide } = await open(EMBED, { width: 600 });
  expect(await shown(wide, '.embed-narrow')).toBe(0);
  expect(await shown(wide, '.embed-wide')).toBeGreaterThan(0);
});

test('?ward= highlights one ward, in words too', async () => {
  const { page } = await open(`${EMBED}?ward=akane`);
  const rows = page.locator('.chart-row.is-highlighted:visible');
  const ofWard = page.locator('.chart-row[data-ward="akane"]:visible');
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBe(await ofWard.count());
  const bands = await rows.locator('.chart-band').evaluateAll((all) =>
    all.map((band) => {
      const { fill, stroke } = getComputedStyle(band);
      return { fill, isFramed: stroke !== 'none' };
    }),
  );
  // The line of the target stays in sight.
  for (const band of bands) expect(band).toEqual({ fill: 'none', isFramed: true });
  expect(await page.locator('#highlight').innerText()).toBe('強調している区：茜区');
});

/** A chart of wards in several fiscal years. */
const YEARS = '/embed/indicators/greetings/';

test('?year= shows that year only, and says when it has none', async () => {
  const { page } = await open(YEARS);
  expect(await shown(page, '[data-year]')).toBeGreaterThan(1);
  await page.goto(new URL('?year=2021', page.url()).href);
  expect(await shown(page, '[data-year]')).toBe(1);
  expect(await shown(page, '[data-year="2021"]')).toBe(1);
  expect(await page.locator('.embed-finding:visible').allInnerTexts()).toEqual([
    expect.stringContaining('2021'),
  ]);
  await page.goto(new URL('?year=1990', page.url()).href);
  expect(await shown(page, '[data-year]')).toBe(0);
  expect(await page.locator('#no-year').isVisible()).toBe(true);
  expect(await shown(page, '.embed-finding')).toBe(0);
});

test('an address with nonsense in it shows the whole chart', async () => {
  const { page } = await open(YEARS);
  const whole = await shown(page, '[data-year]');
  await page.goto(new URL('?ward="]<b>&year=', page.url()).href);
  expect(await shown(page, '[data-year]')).toBe(whole);
  expect(await page.locator('#highlight').isVisible()).toBe(false);
});

test('the offered script fits the frame to its content', async () => {
  const { page } = await open(EMBED);
  await page.goto(page.url().replace('/embed', ''));
  const script = await page.locator('code', { hasText: 'addEventListener' }).textContent();
  await aroundOf(page, codeOf(EMBED) + (script ?? ''));
  const before = Number(/height="(\d+)"/.exec(codeOf(EMBED))?.[1]);
  await expect
    .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
    .toBeLessThan(before);
});
