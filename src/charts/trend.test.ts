import { expect, test } from 'vitest';
import { faultsOf } from './boxes/faults/fixture.ts';
import { readPicture } from './boxes/fixture.ts';
import { trendChart, type Trend, type TrendPoint } from './trend.ts';

const point = (
  label: string,
  value: number | null,
  more: Partial<TrendPoint> = {},
): TrendPoint => ({
  ...{ label, value, text: value === null ? '値なし' : `${value}%` },
  ...{ isBorrowed: false, isBroken: false, original: null },
  ...more,
});

const trend: Trend = {
  id: 'trend-1',
  title: '助け合い',
  description: '2014年度40%、2015年度54.2%、2016年度49.6%。',
  domain: [0, 100],
  unit: '%',
  target: { value: 50, label: '目標 50%以上（2017年度まで）' },
  breakLabel: '設問の変更',
  points: [
    point('2014年度', 40, { isBorrowed: true }),
    point('2015年度', 54.2),
    point('2016年度', 49.6),
  ],
};

const snapshot = (points: readonly TrendPoint[], name: string) =>
  expect(trendChart({ ...trend, points }).markup).toMatchFileSnapshot(`snapshots/${name}.svg`);

/** How many straight pieces the line has. */
const lines = (points: readonly TrendPoint[]) =>
  /d="([^"]*)"[^>]*class="chart-span"/
    .exec(trendChart({ ...trend, points }).markup)?.[1]
    ?.split('L').length ?? 1;

test('trendChart(three years) joins them, the borrowed first value hollow', async () => {
  await snapshot(trend.points, 'trend');
});

test('trendChart(changed question) cuts the line and names the cut', async () => {
  const broken = [point('2015年度', 55.9), point('2016年度', 37.4, { isBroken: true })];
  expect(lines(broken)).toBe(1);
  await snapshot(broken, 'trend-break');
});

test('trendChart(missing year) has a gap, not a line', async () => {
  const gap = [point('2014年度', 40), point('2015年度', null), point('2016年度', 49.6)];
  expect(lines(gap)).toBe(1);
  await snapshot(gap, 'trend-gap');
});

test('trendChart(restated value) shows the value as first printed too', async () => {
  const original = { value: 54.2, text: '改定前 54.2%' };
  await snapshot([point('2015年度', 60, { original }), point('2016年度', 49.6)], 'trend-restated');
});

test('trendChart(one value) has one mark in the middle', async () => {
  await snapshot([point('2016年度', 49.6)], 'trend-one-value');
});

const years = (values: readonly (number | null)[], more: Partial<TrendPoint> = {}) =>
  values.map((value, index) => point(`${2010 + index}年度`, value, more));

test('trendChart(many years) names as many years as do not meet, the newest always', () => {
  const { markup } = trendChart({ ...trend, points: years([40, 41, 42, 43, 44, 45, 46, 47]) });
  expect(markup.match(/\d{4}年度<\/text>/g)?.at(-1)).toBe('2017年度</text>');
  expect(markup.match(/\d{4}年度<\/text>/g)?.length).toBeLessThan(8);
});

test('trendChart(values) has an axis with its unit', () => {
  expect(trendChart(trend).markup).toMatch(/>100%<\/text>/);
});

test('trendChart(missing year between others) joins what stands side by side only', () => {
  expect(lines(years([40, 42, null, 50, 51, 52]))).toBe(4);
});

const HARD: Readonly<Record<string, readonly TrendPoint[]>> = {
  plain: trend.points,
  equal: years([50, 50, 50, 50]),
  'at the ends': years([0, 100, 0, 100, 0]),
  steep: years([0, 3, 97, 100, 98]),
  near: years([49.5, 50, 50.5, 49.9, 50.1, 50.2]),
  missing: years([null, null, 50, null]),
  none: years([null, null]),
  one: years([49.6]),
  long: years([40, 41, 39, 80, 82, 79, 20, 22, 24, 21, 50, 50]),
  broken: years([40, 50, 60, 55, 45], { isBroken: true }),
  restated: years([54.2, 60, 49.6], { original: { value: 54, text: '改定前 54%' } }),
};

test.each(Object.entries(HARD))(
  'trendChart(%s) has no text on anything at any width',
  (_, points) => {
    const faults = [280, 320, 344, 400, 480, 640, 800].flatMap((width) =>
      [
        trend.target,
        { value: 100, label: '目標 1,000人以上が参加していると答えること（2017年度まで）' },
      ].flatMap((target) => {
        const { markup } = trendChart({ ...trend, target, points }, width);
        return faultsOf(readPicture(markup)).map((fault) => `${width}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  },
);

test.each(Object.entries(HARD))('trendChart(%s) says its newest value', (_, points) => {
  const { markup } = trendChart({ ...trend, points }, 280);
  const newest = points.at(-1);
  const strong = newest?.value === null ? '' : ' font-weight="700"';
  expect(markup).toMatch(
    new RegExp(`<text[^>]*${strong}[^>]*class="chart-(text|quiet)">${newest?.text ?? ''}<`),
  );
});
