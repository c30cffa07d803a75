import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Pages } from './bundle/entry.ts';
import type { PageKeys } from './key.ts';
import { makePart } from './make.ts';
import { WHOLE } from './part.ts';
import type { Step } from './progress.ts';

type Path = Awaited<ReturnType<Pages['getStaticPaths']>>[number];

const pathOf = (pathname: string, type = 'page') => ({ pathname, route: { type } }) as Path;
const PATHS = [
  ...['/', '/404', '/wards/kita/2016/', '/wards/kita/2016/'].map((pathname) => pathOf(pathname)),
  ...['/feed.xml/', '/data/results.csv/'].map((pathname) => pathOf(pathname, 'endpoint')),
];
const KEYS: PageKeys = { whole: 'a', reports: { kita: 'b' }, indicators: {} };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes pages that say at which address they were asked for, and for the how-manieth time that was. */
async function made(keys: PageKeys, out: string) {
  const asked: string[] = [];
  const steps: Step[] = [];
  const pages: Pages = {
    getStaticPaths: () => Promise.resolve(PATHS),
    render: ({ url }) => Promise.resolve(new Response(`${url} ${asked.push(url)}`)),
  };
  const order = { part: WHOLE, address: 'https://city.example/base/', kept: `${folder}/kept` };
  await makePart(pages, { ...order, out: `${folder}/${out}` }, keys, (step) => steps.push(step));
  return { asked, steps, text: (file: string) => readFileSync(`${folder}/${out}/${file}`, 'utf8') };
}

test('makePart(pages) writes each where it is found at its address, below the base', async () => {
  const { text } = await made(KEYS, 'one');
  expect(text('index.html')).toBe('https://city.example/base/ 1');
  expect(text('404.html')).toBe('https://city.example/base/404/ 2');
  expect(text('feed.xml')).toBe('https://city.example/base/feed.xml/ 5');
  expect(text('data/results.csv')).toBe('https://city.example/base/data/results.csv/ 6');
});

test('makePart(two pages at one address) writes the first', async () => {
  const { text } = await made(KEYS, 'one');
  expect(text('wards/kita/2016/index.html')).toBe('https://city.example/base/wards/kita/2016/ 3');
});

test('makePart(pages) makes only what was not made of the same before', async () => {
  const first = await made(KEYS, 'one');
  const again = await made(KEYS, 'two');
  const edited = await made({ ...KEYS, reports: { kita: 'c' } }, 'three');
  expect([first, again, edited].map(({ asked }) => asked.length)).toEqual([6, 0, 2]);
  expect(again.text('feed.xml')).toBe(first.text('feed.xml'));
  expect(edited.text('wards/kita/2016/index.html')).toMatch(/ 1$/);
});

test('makePart(pages) tells how many are due, and of each that is made', async () => {
  const { steps } = await made(KEYS, 'one');
  expect(steps).toEqual([{ due: 6 }, ...Array.from({ length: 6 }, () => ({ made: 1 }))]);
});
