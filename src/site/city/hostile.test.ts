import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOSTILE_TEXT } from './hostile.ts';
import { testPages } from './hostile-pages.ts';
import { builtFiles, readCsv } from '../published.ts';
import { readPaths } from '../sample.ts';
import { useSite } from '../site.ts';
import { HOSTILE } from '../sites.ts';

/** A city every text of which tries to break out of where it stands. */
const open = useSite(HOSTILE);
const SAID = '<script>hostile()</script>';
const textOf = (file: string) => readFileSync(`${HOSTILE}/${file}`, 'utf8');

testPages(HOSTILE, readPaths(HOSTILE));

test('texts stand on their pages as they were written', async () => {
  const { page } = await open('/wards/akane/2022/');
  const said = await page.locator('main').innerText();
  expect(said.split(SAID).length).toBeGreaterThan(20);
  expect(await page.title()).toContain(SAID);
});

test.each(builtFiles(HOSTILE, '**/*.{svg,xml}'))(
  '%s is well-formed, and nothing in it is markup of a text',
  async (file) => {
    const { page } = await open('/');
    await page.goto('about:blank');
    const found = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [...parsed.querySelectorAll('parsererror, script, img, b')].map(
        ({ outerHTML }) => outerHTML,
      );
    }, textOf(file));
    expect(found).toEqual([]);
  },
);

test('published files give every text back as it was written', () => {
  const ended = (text: string | undefined) => text?.endsWith(HOSTILE_TEXT.trim());
  const rows = readCsv(`${HOSTILE}/data/results.csv`);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ measure }) => !ended(measure))).toEqual([]);
  const indicators = readCsv(`${HOSTILE}/data/indicators.csv`);
  expect(indicators.filter(({ short_name }) => !ended(short_name))).toEqual([]);
  for (const file of builtFiles(HOSTILE, '**/*.{json,jsonld}'))
    expect(() => JSON.parse(textOf(file)) as unknown, file).not.toThrow();
});
