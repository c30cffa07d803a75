import { globSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { svg } from '../../markup.ts';
import { pruneKept } from './kept.ts';
import { cachedPng } from './png-cache.ts';
import { png } from './png.ts';

const picture = (text: string) =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" font-family="'Noto Sans JP'"><text x="4" y="28" font-size="24">${text}</text></svg>`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/pictures-`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('png(markup, zoom) draws at that size, Japanese text with the bundled font', async () => {
  const drawn = Buffer.from(await png(picture('区民'), 2));
  expect(drawn.subarray(1, 4).toString()).toBe('PNG');
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([240, 80]);
  expect(drawn).not.toEqual(Buffer.from(await png(picture('区長'), 2)));
});

test('cachedPng(markup) draws once, and again only when the markup or size changes', async () => {
  let drawn = 0;
  const draw: typeof png = (...picture) => {
    drawn += 1;
    return png(...picture);
  };
  const first = await cachedPng(picture('区民'), 1, folder, draw);
  expect(await cachedPng(picture('区民'), 1, folder, draw)).toEqual(first);
  expect(drawn).toBe(1);
  await cachedPng(picture('区長'), 1, folder, draw);
  await cachedPng(picture('区民'), 2, folder, draw);
  expect(drawn).toBe(3);
  expect(globSync('*.png', { cwd: folder })).toHaveLength(3);
});

test('pruneKept(now) deletes what nobody used for a month, and keeps what was used since', async () => {
  const drawn: string[] = [];
  const draw: typeof png = (...picture) => {
    drawn.push(picture[0].markup);
    return png(...picture);
  };
  await cachedPng(picture('区民'), 1, folder, draw);
  await cachedPng(picture('区長'), 1, folder, draw);
  const old = new Date(2000, 0);
  for (const name of globSync('*.png', { cwd: folder })) utimesSync(`${folder}/${name}`, old, old);
  await cachedPng(picture('区民'), 1, folder, draw);
  pruneKept(Date.now(), folder);
  expect(globSync('*.png', { cwd: folder })).toHaveLength(1);
  await cachedPng(picture('区民'), 1, folder, draw);
  expect(drawn).toHaveLength(2);
  pruneKept(Date.now() + 31 * 24 * 60 * 60 * 1000, folder);
  expect(globSync('*.png', { cwd: folder })).toEqual([]);
  pruneKept(Date.now(), `${folder}/missing`);
});
