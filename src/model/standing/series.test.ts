import { expect, test } from 'vitest';
import { fixtureDataset, fixtureWard, type ResultFields } from '../fixture.ts';
import { wardSeries, type Point } from './series.ts';

const share = { measure: '実感', comparability: 'same', indicator: '1-1-a' } as const;

const seriesOf = (reports: Readonly<Record<string, readonly ResultFields[]>>) =>
  wardSeries(fixtureDataset(reports), fixtureWard);

const said = (points: readonly Point[] | undefined) =>
  points?.map(({ year, value }) => `${year} ${value?.text ?? '―'}`);

test('wardSeries(one report) counts its previous value as a point', () => {
  const [series] = seriesOf({ 2016: [{ ...share, value: '49.6%', previous: '54.2%' }] });
  expect(said(series?.points)).toEqual(['2015 54.2%', '2016 49.6%']);
  expect(series?.points.map(({ fromNext }) => fromNext)).toEqual([true, false]);
});

test('wardSeries(one value) has one point', () => {
  const [series] = seriesOf({ 2016: [{ ...share, value: '49.6%' }] });
  expect(said(series?.points)).toEqual(['2016 49.6%']);
});

test('wardSeries(value in words only) keeps its words as a point', () => {
  const [series] = seriesOf({ 2016: [{ ...share, value: '成果測定の対象外' }] });
  expect(series?.points[0]?.value).toMatchObject({ text: '成果測定の対象外', number: null });
});

test('wardSeries(two reports) joins the same indicator whatever the measure is called', () => {
  const series = seriesOf({
    2015: [{ ...share, value: '54.2%', previous: '50%' }],
    2016: [{ ...share, measure: '助け合いの実感', value: '49.6%', previous: '54.20%' }],
  });
  expect(series).toHaveLength(1);
  expect(said(series[0]?.points)).toEqual(['2014 50%', '2015 54.2%', '2016 49.6%']);
  expect(series[0]?.points[1]).toMatchObject({ original: null, fromNext: false });
  expect(series[0]?.latest.report.fiscalYear).toBe(2016);
});

test('wardSeries(restated previous value) keeps both statements, the newest as the value', () => {
  const [series] = seriesOf({
    2015: [{ ...share, value: '54.2%' }],
    2016: [{ ...share, value: '49.6%', previous: '54.0%' }],
  });
  expect(series?.points[0]).toMatchObject({
    year: 2015,
    value: { text: '54.0%' },
    original: { text: '54.2%' },
    fromNext: false,
  });
});

test('wardSeries(changed question) marks the year in which it changed', () => {
  const [series] = seriesOf({
    2016: [{ ...share, value: '37.4%', previous: '55.9%', break: '主語を加えた' }],
  });
  expect(series?.points.map((point) => point.break)).toEqual([null, '主語を加えた']);
});

test('wardSeries(a year without a report) has a point without a value', () => {
  const [series] = seriesOf({
    2013: [{ ...share, value: '40%' }],
    2016: [{ ...share, value: '49.6%', previous: '48%' }],
  });
  expect(said(series?.points)).toEqual(['2013 40%', '2014 ―', '2015 48%', '2016 49.6%']);
});

test('wardSeries(same and variant of an indicator) are two series', () => {
  const variant = { ...share, comparability: 'variant', note: '対象が狭い' } as const;
  const series = seriesOf({
    2015: [{ ...share, value: '1%' }],
    2016: [{ ...variant, value: '9%' }],
  });
  expect(series.map(({ points }) => said(points))).toEqual([['2016 9%'], ['2015 1%']]);
});

test('wardSeries(own measures) joins those of the same name', () => {
  const own = { comparability: 'own' } as const;
  const series = seriesOf({
    2015: [{ ...own, measure: '窓口 満足度', value: '89%' }],
    2016: [
      { ...own, measure: '窓口満足度', value: '93%' },
      { ...own, measure: '愛着度', value: '81%' },
    ],
  });
  expect(series.map(({ points }) => said(points))).toEqual([
    ['2015 89%', '2016 93%'],
    ['2016 81%'],
  ]);
});

test('wardSeries(a result printed twice) has it once', () => {
  const twice = { measure: '満足度', comparability: 'own', value: '95%', previous: '85%' } as const;
  expect(seriesOf({ 2015: [twice, twice] })).toHaveLength(1);
});

test('wardSeries(two results of one name in a report) joins neither to another year', () => {
  const own = { measure: '満足度', comparability: 'own' } as const;
  const series = seriesOf({
    2015: [{ ...own, value: '80%' }],
    2016: [
      { ...own, value: '85%' },
      { ...own, value: '95%' },
    ],
  });
  expect(series.map(({ points }) => said(points))).toEqual([
    ...[['2016 85%'], ['2016 95%'], ['2015 80%']],
  ]);
});

test('wardSeries(two results on one indicator) joins them by measure', () => {
  const other = { ...share, measure: '別の実感' };
  const series = seriesOf({
    2015: [
      { ...other, value: '20%' },
      { ...share, value: '40%' },
    ],
    2016: [
      { ...share, value: '45%' },
      { ...other, value: '25%' },
    ],
  });
  expect(series.map(({ points }) => said(points))).toEqual([
    ['2015 40%', '2016 45%'],
    ['2015 20%', '2016 25%'],
  ]);
});

test('wardSeries(measures of one id) is one measure, whatever year its name carries', () => {
  const waiting = { id: 'waiting', comparability: 'own' };
  const series = seriesOf({
    2015: [{ ...waiting, measure: '待機児童数：28年4月', value: '14人' }],
    2016: [{ ...waiting, measure: '待機児童数：29年4月', value: '3人', previous: '14人' }],
  });
  expect(series.map(({ points }) => said(points))).toEqual([['2015 14人', '2016 3人']]);
});
