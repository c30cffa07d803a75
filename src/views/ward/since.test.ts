import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same, type ReportFile } from '../fixture.ts';
import { wardPage } from './page.ts';

function pageOf(slug: string, ...reports: readonly ReportFile[]) {
  const dataset = datasetOf(...reports);
  const ward = dataset.wards.find((one) => one.slug === slug);
  if (!ward) throw new RangeError(`unknown ward: ${slug}`);
  return wardPage(editionOf(dataset), ward);
}
const sinceOf = (...reports: readonly ReportFile[]) => pageOf('midori', ...reports).since;
const linesOf = (...reports: readonly ReportFile[]) =>
  sinceOf(...reports)?.lines.map(({ text, results }) => [text, ...results.map(({ name }) => name)]);

const named = (measure: string, value: string, previous = '―') =>
  same(value, previous, { measure, comparability: 'variant', note: '対象が狭い' });

test('wardPage(one report) says nothing of a change', () => {
  expect(sinceOf(resultsReport('midori', 2016, same('40%')))).toBe(null);
});

test('wardPage(two reports) says what reached its target, what lost it and how values moved', () => {
  const [before, now] = [
    resultsReport('midori', 2015, same('40%'), named('声', '60%')),
    resultsReport('midori', 2016, same('55%', '40%'), named('声', '45%', '60%')),
  ];
  expect(sinceOf(before, now)?.lead).toBe(
    '2015年度と2016年度の報告で同じことを測った結果は2件です。',
  );
  expect(linesOf(before, now)).toEqual([
    ['新しく目標に達した1件', 'support'],
    ['良い方向に動いた1件', 'support'],
    ['逆の方向に動いた1件', '声'],
  ]);
});

test('wardPage(reports years apart) compares what both state themselves', () => {
  expect(
    linesOf(
      resultsReport('midori', 2013, same('30%')),
      resultsReport('midori', 2016, same('40%', '45%')),
    ),
  ).toEqual([['良い方向に動いた1件', 'support']]);
});

test('wardPage(changed question) does not compare, and a new measure is named', () => {
  const broken = { ...same('40%', '45%'), break: '主語を加えた' };
  const reports = [
    resultsReport('midori', 2015, same('45%')),
    resultsReport('midori', 2016, broken, named('声', '60%')),
  ];
  expect(linesOf(...reports)).toEqual([['新しく測った1件', '声']]);
});

test('wardPage(nothing in common) says so', () => {
  const reports = [
    resultsReport('midori', 2015, same('45%')),
    resultsReport('midori', 2016, named('声', '60%')),
  ];
  expect(sinceOf(...reports)?.lead).toBe(
    '2015年度と2016年度の報告に、同じ測り方の結果はありません。',
  );
});

test('wardPage(ward without a report) offers those near it in the map, nearest first', () => {
  const reports = ['aoba', 'midori', 'hama'].map((slug) => resultsReport(slug, 2016, same('40%')));
  const { neighbours } = pageOf('izumi', ...reports);
  expect(neighbours.map(({ name }) => name)).toEqual(['青葉区', '浜区', '緑区']);
  expect(neighbours[0]).toMatchObject({
    href: '/wards/aoba/',
    finding: '結果は1件で、まだ目標に達していません。',
  });
});
