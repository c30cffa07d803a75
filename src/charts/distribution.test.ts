import { expect, test } from 'vitest';
import { faultsOf } from './boxes/faults/fixture.ts';
import { readPicture } from './boxes/fixture.ts';
import { distributionsChart, distributionStrip, type Distributions } from './distribution.ts';
import { indicatorFile, indicatorSharePicture } from './indicator-pictures.ts';
import { chart } from './fixture.ts';

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

const row = (label: string, values: readonly number[], median: number, strong = false) => ({
  ...{ label, values, median, strong },
  text: `真ん中 ${median}%（${Math.min(...values)}%〜${Math.max(...values)}%）`,
});

const COUNTRY: Distributions = {
  ...{ id: 'distribution', title: '窓口：真ん中は40%', description: '虹国 真ん中 40%。' },
  ...{ unit: '%', target: { value: 50, label: '目標 50%以上（2017年度まで）' }, domain: [0, 100] },
  rows: [
    row('虹国', [20, 40, 40, 90, 100], 40, true),
    row('とても長い名前でここには収まらない県と市町村', [20, 40], 30),
    row('南県', [0, 40, 100], 40),
  ],
};

test.each([720, 460, 320])('distributionsChart(…, %i) has no text on anything', async (width) => {
  const { markup } = distributionsChart(COUNTRY, width);
  expect(faultsOf(readPicture(markup))).toEqual([]);
  await expect(`${markup}\n`).toMatchFileSnapshot(`snapshots/distributions-${width}.svg`);
});

test('distributionsChart(rows) has a line for every value and a mark for every row, on one scale', () => {
  const { markup } = distributionsChart(COUNTRY, 720);
  const paths = [...markup.matchAll(/ d="([^"]*v[^"]*)"/g)].map(([, path = '']) => path);
  expect(paths.map((path) => path.split('M').length - 1)).toEqual([5, 2, 3]);
  expect(paths.map((path) => /M([\d.]+)/.exec(path)?.[1])[0]).toBe(
    /M([\d.]+)/.exec(paths[1] ?? '')?.[1],
  );
  expect(markup.match(/<circle/g)).toHaveLength(3);
});

const shown = { note: { target: '目標', text: '' }, distribution: COUNTRY };

test('indicatorFile(distribution) draws every row, a preview the first alone', () => {
  const picture = {
    id: 'picture',
    title: '窓口',
    lead: '',
    subtitle: '',
    description: '',
    notes: [],
  };
  const share = { id: 's', title: '', sentence: '', site: '', tagline: null, footer: '' };
  const [file, preview] = [
    indicatorFile({ ...shown, picture, chart: chart([]) }).markup,
    indicatorSharePicture({ ...shown, share, chart: null }).markup,
  ];
  expect([file, preview].map((markup) => markup.includes('南県'))).toEqual([true, false]);
  expect([file, preview].every((markup) => markup.includes('虹国'))).toBe(true);
});
