import { expect, test } from 'vitest';
import { readPicture } from './boxes/fixture.ts';
import { distributionStrip } from './distribution.ts';

const CITY = { domain: [0, 100], values: [20, 40, 40, 90], median: 40, target: 50 } as const;
const linesIn = (markup: string) =>
  [...(/ d="([^"]*)"/.exec(markup)?.[1] ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));

test('distributionStrip(values) has one line for each, one mark in their middle, and the target', async () => {
  const { markup } = distributionStrip(CITY, 160);
  expect(linesIn(markup)).toEqual([37.7, 65.9, 65.9, 136.4]);
  expect(markup.match(/<circle/g)).toHaveLength(1);
  expect(markup.match(/<line/g)).toHaveLength(1);
  await expect(`${markup}\n`).toMatchFileSnapshot('snapshots/distribution.svg');
});

test('distributionStrip(no target) has none', () => {
  expect(distributionStrip({ ...CITY, target: null }, 160).markup).not.toContain('<line');
});

test.each([112, 160, 240])('distributionStrip(…, %i) stays within its picture', (width) => {
  const { markup } = distributionStrip({ ...CITY, values: [-5, 0, 100, 120] }, width);
  expect(Math.min(...linesIn(markup))).toBeGreaterThan(0);
  expect(Math.max(...linesIn(markup))).toBeLessThan(width);
  expect(readPicture(markup).height).toBe(32);
});

test('distributionStrip(a thousand values) weighs as little as their places', () => {
  const values = Array.from({ length: 1000 }, (_, at) => (at * 37) % 101);
  expect(distributionStrip({ ...CITY, values }, 112).markup.length).toBeLessThan(15_000);
});
