import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pagesOf, readBuilt, useSite } from '../site.ts';
import { TOWN, TOWN_CONTENT } from '../sites.ts';

/** Its key colour and its paper, as `look.yaml` states them. */
const KEY = '#0a5c4a';
const PAPER = '#fffdf7';
const [KEY_SHOWN, PAPER_SHOWN] = ['rgb(10, 92, 74)', 'rgb(255, 253, 247)'];

/** The generator's own key colour, in light. */
const OTHER = '#0017c1';

const openPage = useSite(TOWN);

test('every page, embeds too, loads the city’s colours and font, once', () => {
  const pages = pagesOf(TOWN);
  const heads = pages.map((path) => readBuilt(path, TOWN).split('</head>')[0] ?? '');
  expect(heads.filter((head) => head.split('href="/look/look.css"').length !== 2)).toEqual([]);
  expect(heads.filter((head) => !head.includes('href="/look/regular.woff2" as="font"'))).toEqual(
    [],
  );
  expect(pages.some((path) => path.startsWith('/embed/'))).toBe(true);
});

test.each(['/indicators/potholes/', '/embed/indicators/potholes/'])(
  '%s is drawn in them, its chart too, and in others when it is dark',
  async (path) => {
    const { page, problems } = await openPage(path);
    const shown = () =>
      page.evaluate(() => ({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        mark: getComputedStyle(document.querySelector('.chart-current') ?? document.body).fill,
        font: document.fonts.check("16px 'own'"),
      }));
    await page.evaluate(() => document.fonts.ready);
    expect(await shown()).toEqual({ paper: PAPER_SHOWN, mark: KEY_SHOWN, font: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await shown();
    expect([PAPER_SHOWN, 'rgb(26, 26, 26)']).not.toContain(dark.paper);
    expect([KEY_SHOWN, 'rgb(157, 183, 249)']).not.toContain(dark.mark);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await shown()).toMatchObject({ paper: 'rgb(255, 255, 255)', mark: KEY_SHOWN });
    expect(problems).toEqual([]);
  },
);

test('its logo stands before its name, another one on dark screens', async () => {
  const { page } = await openPage('/', { colorScheme: 'dark', width: 360 });
  const logo = page.locator('.brand img');
  expect(await logo.getAttribute('alt')).toBe('');
  expect(await logo.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(
    /\/look\/logo-dark\.svg$/,
  );
});

test('charts as files, pictures for previews and the icon follow', async () => {
  const charts = globSync('indicators/*.svg', { cwd: TOWN }).map((file) =>
    readFileSync(`${TOWN}/${file}`, 'utf8'),
  );
  expect(charts.filter((text) => text.includes(OTHER) || !text.includes(PAPER))).toEqual([]);
  expect(charts.some((text) => text.includes(`fill="${KEY}"`))).toBe(true);
  const pictures = globSync('**/share.png', { cwd: TOWN });
  for (const file of pictures) {
    const bar = await sharp(`${TOWN}/${file}`)
      .extract({ left: 4, top: 4, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect([file, `#${bar.toString('hex')}`]).toEqual([file, KEY]);
  }
  expect(pictures.length).toBeGreaterThan(3);
  expect(readBuilt('/favicon.svg', TOWN)).toBe(
    readFileSync(`${TOWN_CONTENT}/look/icon.svg`, 'utf8'),
  );
});
