import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PAGES = globSync('**/*.html', { cwd: 'dist' }).filter((path) => !path.startsWith('embed/'));
const SHARED = globSync('**/share.png', { cwd: 'dist' });
const FILES = globSync('indicators/*.png', { cwd: 'dist' });
const baseUrl = baseUrlOf(readFileSync('dist/index.html', 'utf8'));

function baseUrlOf(html: string): string {
  const [, href] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (href === undefined) throw new Error('missing canonical address');
  return href;
}

/** Size, and the share of pixels that are not white. */
async function pictureOf(path: string) {
  const { data, info } = await sharp(`dist/${path}`)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = data.filter((value) => value < 200).length;
  return { width: info.width, height: info.height, ink: drawn / data.length };
}

test('there is a picture for the site, every indicator and every report card', () => {
  const count = (pattern: string) => globSync(pattern, { cwd: 'dist' }).length;
  expect(SHARED).toContain('share.png');
  expect(count('indicators/*/share.png')).toBe(count('indicators/*/index.html'));
  expect(count('wards/*/*/share.png')).toBe(count('wards/*/*/index.html'));
  expect(FILES).toHaveLength(count('indicators/*/index.html'));
});

test.each(SHARED)('%s is 1200×630 and not blank', async (path) => {
  const { width, height, ink } = await pictureOf(path);
  expect([width, height]).toEqual([1200, 630]);
  expect(ink).toBeGreaterThan(0.12);
});

test.each(FILES)('%s is twice the size of its SVG, on white paper, and not blank', async (path) => {
  const svg = readFileSync(`dist/${path.replace(/png$/, 'svg')}`, 'utf8');
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const picture = await pictureOf(path);
  expect(picture.width).toBe(2 * Number(width));
  expect(Math.abs(picture.height - 2 * Number(height))).toBeLessThanOrEqual(1);
  expect(picture.ink).toBeGreaterThan(0.01);
  const { isOpaque } = await sharp(`dist/${path}`).stats();
  expect(isOpaque).toBe(true);
});

test.each([...SHARED, ...FILES])('%s names its page and licence inside the file', async (path) => {
  const { comments = [] } = await sharp(`dist/${path}`).metadata();
  const said = Object.fromEntries(comments.map(({ keyword, text }) => [keyword, text]));
  const page = path.replace(/share\.png$/, '').replace(/\.png$/, '/');
  expect(said['Source']).toBe(`${baseUrl}${page}`);
  expect(said['Title']).not.toBe('');
  expect(said['Copyright']).toContain('https://');
});

test('every page announces a picture that exists, with words for it', () => {
  const announced = PAGES.map((path) => {
    const html = readFileSync(`dist/${path}`, 'utf8');
    const [, image] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const [, alt] = /<meta property="og:image:alt" content="([^"]+)"/.exec(html) ?? [];
    const file = image?.startsWith(baseUrl) ? `dist/${image.slice(baseUrl.length)}` : '';
    return { path, exists: existsSync(file), hasWords: (alt ?? '').length > 10 };
  });
  expect(announced.filter(({ exists, hasWords }) => !exists || !hasWords)).toEqual([]);
});

const PICTURES = '.build/pictures-test';
const OUT = '.build/share-test';
const build = () =>
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: { ...process.env, MONOSASHI_OUT: OUT, MONOSASHI_PICTURES: PICTURES },
  });
const clear = () => {
  for (const folder of [PICTURES, OUT]) rmSync(folder, { recursive: true, force: true });
};
beforeAll(clear);
afterAll(clear);

test('a second build draws no picture again', () => {
  const drawn = () =>
    globSync('**/*.*', { cwd: PICTURES })
      .sort()
      .map((name) => [name, statSync(`${PICTURES}/${name}`).ino]);
  build();
  const first = drawn();
  expect(first.filter(([name]) => String(name).endsWith('.png'))).toHaveLength(
    SHARED.length + FILES.length,
  );
  build();
  expect(drawn()).toEqual(first);
});
