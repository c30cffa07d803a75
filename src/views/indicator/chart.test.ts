import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, indicatorOf, resultsReport, same, type ReportFile } from '../fixture.ts';
import { indicatorChart } from './chart.ts';

function chartOf(reports: readonly ReportFile[], code = '1-1-a') {
  const dataset = datasetOf(...reports);
  return indicatorChart(editionOf(dataset), indicatorOf(dataset, code));
}

test('indicatorChart(…) has a group for each fiscal year, newest first, under its own years', () => {
  const { groups } = chartOf([
    resultsReport('midori', 2016, same('60%', '50%')),
    resultsReport('aoba', 2015, same('70%')),
  ]);
  expect(groups.map(({ label, previousLabel }) => [label, previousLabel])).toEqual([
    ['2016年度', '2015年度'],
    ['2015年度', '2014年度'],
  ]);
  expect(groups[0]?.rows).toMatchObject([
    { key: 'midori', label: '緑区', previous: 50, current: 60, changeText: '+10ポイント' },
  ]);
});

test('indicatorChart(…) draws what cannot be compared in panels apart, each on its own scale', () => {
  const variant = same('81%', '―', { comparability: 'variant', note: '対象が狭い' });
  const own = { measure: '満足', comparability: 'own', value: '80%' };
  const chart = chartOf([resultsReport('midori', 2016, variant, own)]);
  expect(chart.groups).toEqual([]);
  expect(
    chart.panels?.map(({ label, rows }) => [label, rows.map(({ name, domain }) => [name, domain])]),
  ).toEqual([
    ['聞き方や対象が違う値（比べられません）', [['実感', [0, 100]]]],
    ['区独自のものさし（比べられません）', [['満足', [0, 100]]]],
  ]);
});

test('indicatorChart(…) says why a row shows no change', () => {
  const { groups } = chartOf([
    resultsReport('midori', 2016, same('60%')),
    resultsReport('aoba', 2016, same('成果測定の対象外', '50%')),
    resultsReport('hama', 2016, same('60%', '50%', { break: '聞き方が変わった' })),
    resultsReport('izumi', 2016, same('60%', '未実施')),
  ]);
  expect(groups[0]?.rows.map(({ changeText }) => changeText)).toEqual([
    ...['前年度の値なし', '成果測定の対象外', '設問の変更', '比べられない'],
  ]);
});

test('indicatorChart(…) describes the target and every value with its year', () => {
  const { description } = chartOf([
    resultsReport('midori', 2016, same('60%', '50.0%')),
    resultsReport('aoba', 2016, same('―', '50%')),
    resultsReport('hama', 2016, same('成果測定の対象外')),
    resultsReport('izumi', 2015, same('70%')),
  ]);
  expect(description).toBe(
    '目標は50%以上（2017年度まで）。緑区は2015年度50.0%、2016年度60%（+10ポイント）。' +
      '青葉区は2015年度50%、2016年度は数値なし。浜区の2016年度は成果測定の対象外。' +
      '泉区は2015年度70%（前年度の値なし）。',
  );
});

test('indicatorChart(…) names a ward without values once', () => {
  const { groups } = chartOf([resultsReport('midori', 2016, same('―'), same('―'), same('1%'))]);
  expect(groups[0]?.rows.map(({ current }) => current)).toEqual([null, 1]);
});

const domainOf = (code: string, ...values: readonly string[]) =>
  chartOf(
    [resultsReport('midori', 2016, ...values.map((v) => same(v, '―', { indicator: code })))],
    code,
  ).domain;

test('indicatorChart(share) runs from 0 to 100', () => {
  expect(domainOf('1-1-a', '60%')).toEqual([0, 100]);
});

test('indicatorChart(points) runs to the maximum that the framework states', () => {
  expect(domainOf('1-5-a', '3.4点')).toEqual([0, 5]);
});

test('indicatorChart(count) runs a little beyond the largest value, and holds the target', () => {
  expect(domainOf('1-3-a', '0件')).toEqual([0, 2]);
  expect(domainOf('1-4-a', '1,145人', '3人')).toEqual([0, 1260]);
});

test('indicatorChart(milestone) has no target line', () => {
  expect(chartOf([], '1-2-a').target).toBe(null);
  expect(chartOf([]).target).toEqual({ value: 50, label: '目標 50%以上（2017年度まで）' });
});
