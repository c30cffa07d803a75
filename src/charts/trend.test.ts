import { expect, test } from 'vitest';
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

const lines = (points: readonly TrendPoint[]) =>
  trendChart({ ...trend, points }).markup.match(/class="chart-span"/g)?.length ?? 0;

test('trendChart(three years) joins them, the borrowed first value hollow', async () => {
  await snapshot(trend.points, 'trend');
});

test('trendChart(changed question) cuts the line and names the cut', async () => {
  const broken = [point('2015年度', 55.9), point('2016年度', 37.4, { isBroken: true })];
  expect(lines(broken)).toBe(0);
  await snapshot(broken, 'trend-break');
});

test('trendChart(missing year) has a gap, not a line', async () => {
  const gap = [point('2014年度', 40), point('2015年度', null), point('2016年度', 49.6)];
  expect(lines(gap)).toBe(0);
  await snapshot(gap, 'trend-gap');
});

test('trendChart(restated value) shows the value as first printed too', async () => {
  const original = { value: 54.2, text: '改定前 54.2%' };
  await snapshot([point('2015年度', 60, { original }), point('2016年度', 49.6)], 'trend-restated');
});

test('trendChart(one value) has one mark in the middle', async () => {
  await snapshot([point('2016年度', 49.6)], 'trend-one-value');
});

test('trendChart(many years) labels the first and the last', () => {
  const years = Array.from({ length: 8 }, (_, index) => point(`${2010 + index}年度`, 40 + index));
  const { markup } = trendChart({ ...trend, points: years });
  expect(markup.match(/\d{4}年度<\/text>/g)).toEqual(['2010年度</text>', '2017年度</text>']);
});
