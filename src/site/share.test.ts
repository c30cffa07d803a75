import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPaths } from './sample.ts';
import { builtFiles } from './published.ts';
import { CITY, DIST } from './sites.ts';

function baseUrlOf(html: string): string {
  const [, href] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (href === undefined) throw new Error('missing canonical address');
  return href;
}

/** Size, and the share of pixels that are not white. */
async function pictureOf(file: string) {
  const { data, info } = await sharp(file)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = data.filter((value) => value < 200).length;
  return { width: info.width, height: info.height, ink: drawn / data.length };
}

const PAGES = builtFiles(DIST, '**/*.html').filter(
  (path) => !/(?:^|\/)(?:embed|admin)\//.test(path),
);
const SHARED = builtFiles(DIST, '**/share.png');
const FILES = builtFiles(DIST, 'indicators/*.png');
const baseUrl = baseUrlOf(readFileSync(`${DIST}/index.html`, 'utf8'));

/** Looking at every pixel takes its time: whatever content stands is drawn like the city. */
const drawn = (files: readonly string[]) => (DIST === CITY ? files : files.slice(0, 2));

test('there is a picture for the site, every indicator and every report card', () => {
  const pagesWith = (pattern: RegExp) =>
    readPaths(DIST)
      .filter((path) => pattern.test(path))
      .map((path) => `${path.slice(1)}share.png`);
  expect(SHARED).toContain('share.png');
  expect(SHARED).toEqual(expect.arrayContaining(pagesWith(/^\/wards\/[^/]+\/\d+\/$/)));
  expect(SHARED).toEqual(expect.arrayContaining(pagesWith(/^\/indicators\/[^/]+\/$/)));
  expect(FILES).toHaveLength(pagesWith(/^\/indicators\/[^/]+\/$/).length);
});

test.each(drawn(SHARED))('%s is 1200×630 and not blank', async (path) => {
  const { width, height, ink } = await pictureOf(`${DIST}/${path}`);
  expect([width, height]).toEqual([1200, 630]);
  expect(ink).toBeGreaterThan(0.12);
});

test.each(drawn(FILES))(
  '%s is twice the size of its SVG, on white paper, and not blank',
  async (path) => {
    const svg = readFileSync(`${DIST}/${path.replace(/png$/, 'svg')}`, 'utf8');
    const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const picture = await pictureOf(`${DIST}/${path}`);
    expect(picture.width).toBe(2 * Number(width));
    expect(Math.abs(picture.height - 2 * Number(height))).toBeLessThanOrEqual(1);
    expect(picture.ink).toBeGreaterThan(0.01);
    const { isOpaque } = await sharp(`${DIST}/${path}`).stats();
    expect(isOpaque).toBe(true);
  },
);

test.each([...SHARED, ...FILES])('%s names its page and licence inside the file', async (path) => {
  const { comments = [] } = await sharp(`${DIST}/${path}`).metadata();
  const said = Object.fromEntries(comments.map(({ keyword, text }) => [keyword, text]));
  const page = path.replace(/share\.png$/, '').replace(/\.png$/, '/');
  expect(said['Source']).toBe(`${baseUrl}${page}`);
  expect(said['Title']).not.toBe('');
  expect(said['Copyright']).toContain('https://');
});

test('every page announces a picture that exists, with words for it', () => {
  const announced = PAGES.map((path) => {
    const html = readFileSync(`${DIST}/${path}`, 'utf8');
    const [, image] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const [, alt] = /<meta property="og:image:alt" content="([^"]+)"/.exec(html) ?? [];
    const file = image?.startsWith(baseUrl) ? `${DIST}/${image.slice(baseUrl.length)}` : '';
    return { path, exists: existsSync(file), hasWords: (alt ?? '').length > 10 };
  });
  expect(announced.filter(({ exists, hasWords }) => !exists || !hasWords)).toEqual([]);
});
