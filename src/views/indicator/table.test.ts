import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, indicatorOf, resultsReport, same } from '../fixture.ts';
import { indicatorTable, tableParts } from './table.ts';

const variant = same('81%', '86%', {
  ...{ measure: '知っている人の実感', comparability: 'variant' },
  note: '対象が狭い。前年度の欄は青葉区の表から写した。',
});
const dataset = datasetOf(
  resultsReport('midori', 2016, same('60%', '50%', { note: '名称は目標のものを用いた。' })),
  resultsReport('aoba', 2016, same('40%', '50%', { break: '聞き方が変わった。資料にはない。' })),
  resultsReport('hama', 2015, same('70%')),
  resultsReport('izumi', 2016, variant, { measure: '満足', comparability: 'own', value: '80%' }),
);
const groups = indicatorTable(editionOf(dataset), indicatorOf(dataset));

test('indicatorTable(indicator) holds every result: the common question by year, then the rest', () => {
  expect(groups.map(({ anchor, heading, rows }) => [anchor, heading, rows.length])).toEqual([
    ['same', '2016年度　共通の設問', 2],
    [null, '2015年度　共通の設問', 1],
    ['variants', '聞き方や対象が違う値（比べられません）', 1],
    ['own', '区独自のものさし（比べられません）', 1],
  ]);
});

test('indicatorTable(indicator) names the measure only where it is not the common question', () => {
  const measures = groups.flatMap(({ rows }) => rows.map(({ measure }) => measure));
  expect(measures).toEqual([null, null, null, '知っている人の実感', '満足']);
});

test('indicatorTable(indicator) says in a sentence what must be known, and the rest in its proof', () => {
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map(({ caveat }) => caveat)).toEqual([
    null,
    '設問が変わりました。聞き方が変わった。',
    null,
    '対象が狭い。',
    null,
  ]);
  expect(rows[0]?.proof.note).toBe('名称は目標のものを用いた。');
  expect(rows[0]?.change).toBe('+10ポイント（上がった・良い方向）');
});

test('indicatorTable(indicator) has the target of every row that has one', () => {
  const targets = groups.map(({ rows }) => rows.map((row) => row.targets.map((t) => t.target)));
  expect(targets).toEqual([
    [['50%以上（2017年度まで）'], ['50%以上（2017年度まで）']],
    [['50%以上（2017年度まで）']],
    [[]],
    [[]],
  ]);
});

test('tableParts(many wards and years) has in sight what there is room for, and folds the rest', () => {
  const wards = ['midori', 'aoba', 'hama', 'izumi'];
  const years = [2012, 2013, 2014, 2015, 2016];
  const long = datasetOf(
    ...years.flatMap((year) => wards.map((ward) => resultsReport(ward, year, same('60%')))),
  );
  const { first, more } = tableParts(editionOf(long), indicatorOf(long));
  expect(first.map(({ rows }) => rows.length)).toEqual([4, 4, 4, 4]);
  expect(more.map(({ heading }) => heading)).toEqual(['2012年度　共通の設問']);
});
