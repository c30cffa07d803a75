import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { placedResults } from '../../model/dataset.ts';
import { datasetOf, report, resultsReport, same, words } from '../fixture.ts';
import { resultRow, strategyName, type ResultRow } from './row.ts';

type Block = Readonly<Record<string, unknown>>;

function rowOf(result: Block, outcomes: readonly Block[] = []): ResultRow {
  const indicators = ['1-1-a', '1-3-a', '1-4-a'];
  const strategies = [{ code: '4-1', indicators, outcomes, results: [result] }];
  const dataset = datasetOf(report('midori', 2016, { strategies }));
  const [placed] = placedResults(dataset);
  if (!placed) throw new RangeError('missing result');
  return resultRow(editionOf(dataset), placed);
}

test('resultRow(same) has its figures as printed, its change and the common target', () => {
  expect(rowOf(same('54.10%', '49.6%', { rating: 'A' }))).toMatchObject({
    ...{ ward: '緑区', year: 2016, strategy: '【4-1】', measure: '実感' },
    ...{ value: '54.10%', previous: '49.6%', number: 54.1, previousNumber: 49.6 },
    ...{ changeText: '+4.5ポイント', change: { trend: 'up', verdict: 'better' } },
    ...{ ownTarget: null, commonTarget: '50%以上（2017年度まで）' },
    ...{
      attainment: { status: 'reached' },
      attainmentCommon: { status: 'reached' },
      rating: 'A 順調',
      breakNote: null,
      note: null,
    },
  });
});

test('resultRow(result) links to its place on the report card', () => {
  expect(rowOf(same('1%'))).toMatchObject({
    ...{ anchor: 'strategy-4-1-result-1', wardHref: '/wards/midori/' },
    href: '/wards/midori/2016/#strategy-4-1-result-1',
  });
});

test('resultRow(missing figures) says nothing in their place', () => {
  expect(rowOf(same('―'))).toMatchObject({
    ...{ value: null, previous: null, number: null, previousNumber: null },
    ...{
      change: null,
      changeText: null,
      attainment: { status: 'untold' },
      attainmentCommon: { status: 'untold' },
      rating: null,
    },
  });
});

test('resultRow(break) keeps both values but no change between them', () => {
  expect(rowOf(same('54.1%', '49.6%', { break: '聞き方が変わった' }))).toMatchObject({
    ...{ value: '54.1%', previous: '49.6%', change: null, changeText: null },
    ...{ breakNote: '聞き方が変わった', attainment: { status: 'reached' } },
  });
});

test('resultRow(bare figures) adds the unit of the indicator', () => {
  expect(rowOf(same('54.1', '49.6'))).toMatchObject({
    ...{ value: '54.1%', previous: '49.6%', changeText: '+4.5ポイント' },
  });
});

test('resultRow(own target) stands beside the common one and is what is reached or missed', () => {
  const outcomes = [{ measure: '実感', target: '60%以上', by: '2016' }];
  expect(rowOf(same('54.1%', '―', { outcome: '1' }), outcomes)).toMatchObject({
    ...{ ownTarget: '60%以上（2016年度まで）', commonTarget: '50%以上（2017年度まで）' },
    ...{ attainment: { status: 'missed' }, attainmentCommon: { status: 'reached' } },
  });
});

test('resultRow(variant) is not held against the common target', () => {
  const variant = same('54.1%', '―', { comparability: 'variant', note: '対象が狭い' });
  expect(rowOf(variant)).toMatchObject({
    ...{ commonTarget: null, note: '対象が狭い' },
    ...{ attainment: { status: 'untold' }, attainmentCommon: { status: 'untold' } },
  });
});

test('resultRow(own) has no common target, and gets better in the direction of its own', () => {
  const own = {
    measure: '苦情',
    comparability: 'own',
    value: '3件',
    previous: '5件',
    outcome: '1',
  };
  expect(rowOf(own, [{ measure: '苦情', target: '2件以下' }])).toMatchObject({
    ...{
      ownTarget: '2件以下',
      commonTarget: null,
      attainment: { status: 'missed' },
      attainmentCommon: { status: 'untold' },
    },
    ...{ changeText: '−2件', change: { trend: 'down', verdict: 'better' } },
  });
});

test('resultRow(lower is better) is better when it falls', () => {
  expect(rowOf(same('0人', '12人', { indicator: '1-4-a' }))).toMatchObject({
    ...{
      changeText: '−12人',
      change: { trend: 'down', verdict: 'better' },
      attainment: { status: 'reached' },
    },
  });
});

test('resultRow(results) numbers the anchors within a strategy', () => {
  const dataset = datasetOf(resultsReport('midori', 2016, same('1%'), same('2%')));
  const anchors = placedResults(dataset).map(
    (placed) => resultRow(editionOf(dataset), placed).anchor,
  );
  expect(anchors).toEqual(['strategy-4-1-result-1', 'strategy-4-1-result-2']);
});

test('strategyName(code) brackets codes, keeps words, and names what has none', () => {
  expect(strategyName(words, '4-1')).toBe('【4-1】');
  expect(strategyName(words, '様式3 取組項目5')).toBe('様式3 取組項目5');
  expect(strategyName(words, null)).toBe('番号なし');
});
