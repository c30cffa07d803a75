import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { htmlValidator } from '../flaws.ts';
import { HOSTILE_TEXT } from './hostile.ts';
import { builtFiles, readCsv } from '../published.ts';
import { readPaths } from '../sample.ts';
import { readBuilt, useSite } from '../site.ts';
import { HOSTILE } from '../sites.ts';

/** A city every text of which tries to break out of where it stands. */
const open = useSite(HOSTILE);
const flawsOf = htmlValidator({ 'no-redundant-role': 'off' });
const SAID = '<script>hostile()</script>';
/** What follows it in every text: an evaluated expression would read 49. */
const COMPUTED = '{{7*7}}${7*7}';
const textOf = (file: string) => readFileSync(`${HOSTILE}/${file}`, 'utf8');

describe.each(readPaths(HOSTILE))('%s', (path) => {
  test('runs and loads nothing that a text brings, and shows it as it is', async () => {
    const { page, problems } = await open(path);
    expect(problems).toEqual([]);
    const brought = 'img[src=x], script:not([src]):not([type="application/ld+json"]), [onerror]';
    expect(await page.locator(brought).count()).toBe(0);
    const said = await page.locator('body').evaluate((body) => {
      for (const code of body.querySelectorAll('code, script, noscript')) code.remove();
      return body.textContent;
    });
    // A line of a chart can break where a text has a space, and a long text can end with a mark of what is left out.
    const [, ...told] = said.replace(/\s/g, '').split('<!--]]>&lt;b&gt;');
    const asWritten = (text: string) =>
      text.startsWith(COMPUTED) || COMPUTED.startsWith(text.slice(0, text.indexOf('…')));
    expect(told.filter((text) => !asWritten(text)).map((text) => text.slice(0, 40))).toEqual([]);
    expect(said).not.toMatch(/&(?:amp|quot|#39);/);
  });

  test('is valid HTML, with linked data that can be read', async () => {
    const html = readBuilt(path, HOSTILE);
    expect(await flawsOf(html)).toEqual([]);
    const linked = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    for (const [, text = ''] of linked) {
      expect(JSON.stringify(JSON.parse(text))).toContain('hostile()');
      expect(text).not.toContain('<');
    }
  });
});

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
