import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import type { Files } from '../../parse/files.ts';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import type { HeatCell } from './cell.ts';
import { heat } from './heat.ts';

const result = (value: string, rest: object = {}) => ({
  ...{ measure: '助け合い', indicator: '1-1-a', comparability: 'same', value },
  ...rest,
});
const own = result('80%', { indicator: undefined, comparability: 'own' });
const variant = result('70%', { comparability: 'variant', note: '対象が違う' });

const report = (ward: string, year: number, ...results: readonly object[]) =>
  reportFile(ward, year, { strategies: [{ code: '1', indicators: ['1-1-a'], results }] });
const heatOf = (...reports: readonly Files[]) => heat(editionOf(datasetWith(...reports)));

function cellOf(...results: readonly object[]): HeatCell {
  const cell = heatOf(report('kita', 2016, ...results)).years[0]?.rows[0]?.cells[0];
  if (!cell) throw new Error('missing cell');
  return cell;
}

test('heat() has a table for each year, with both reports of one ward', () => {
  const page = heatOf(
    report('kita', 2016, result('50%')),
    report('kita', 2015, result('40%')),
    report('taisho', 2015, result('30%')),
  );
  expect(page.years.map(({ caption, wards }) => [caption, wards.map(({ href }) => href)])).toEqual([
    ['2016年度の報告（1区）', ['/wards/kita/2016/']],
    ['2015年度の報告（2区）', ['/wards/kita/2015/', '/wards/taisho/2015/']],
  ]);
  expect(page.lead).toEqual([
    '2016年度の報告がある1区では、共通の設問で測った値1件が、目標に達しています。',
    '表は年度ごとです。年度の違う値は比べられません。',
  ]);
  expect(page.years.map(({ lead }) => lead)).toEqual([
    null,
    '2015年度の報告がある2区では、共通の設問で測った値2件のうち、目標に達したものはありません。',
  ]);
});

test.each([
  [[], '2016年度の報告がある1区に、共通の設問で測った値はありません。'],
  [
    ['50%', '40%'],
    '2016年度の報告がある1区では、共通の設問で測った値2件のうち、目標に達したのは1件です。',
  ],
  [
    ['50%', '60%'],
    '2016年度の報告がある1区では、共通の設問で測った値2件すべてが、目標に達しています。',
  ],
])('heat() leads with what %j reached', (values, said) => {
  const results = values.map((value, index) => result(value, { measure: `実感${index}` }));
  expect(heatOf(report('kita', 2016, ...results)).lead).toEqual([said]);
});

test('heat(no report) has no table, and names the silent wards', () => {
  expect(heatOf()).toEqual({
    ...{ lead: [], years: [] },
    silent: 'どの年度の報告もない区：2区（北区、大正区）',
  });
});

test('heat() orders by an indicator only where two wards of the year have a common number', () => {
  const sortable = (...years: readonly [number, number]) =>
    heatOf(
      report('kita', years[0], result('50%')),
      report('taisho', years[1], result('40%')),
    ).years[0]?.rows.map((row) => row.sortable);
  expect(sortable(2016, 2016)).toEqual([true, false]);
  expect(sortable(2016, 2015)).toEqual([false, false]);
});

test('a cell says value, arrow and verdict, and carries what it is ordered by', () => {
  expect(cellOf(result('45%', { previous: '48%' }))).toEqual({
    ward: 'kita',
    values: [
      {
        ...{ href: '/wards/kita/2016/#strategy-1-result-1', text: '45%', arrow: '↓' },
        attainment: { status: 'notYet', close: false },
        said: '下がった・逆の方向、まだ達していない',
        revisions: [],
      },
    ],
    ...{ links: [], empty: null },
    ranks: { value: 45, change: -3, distance: -5 },
  });
});

test.each([
  ['40%', '↑', '上がった・良い方向、まだ達していない'],
  ['45%', '=', '変わらない、まだ達していない'],
])('the arrow follows the change from %s', (previous, arrow, said) => {
  const [value] = cellOf(result('45%', { previous })).values;
  expect([value?.arrow, value?.said]).toEqual([arrow, said]);
});

test('a cell whose change cannot be told says why', () => {
  const told = (rest: object) => {
    const [value] = cellOf(result('45%', rest)).values;
    return [value?.arrow, value?.said];
  };
  expect(told({})).toEqual(['…', '前年度の値なし、まだ達していない']);
  expect(told({ previous: '40%', break: '設問が変わった' })).toEqual([
    '…',
    '設問の変更、まだ達していない',
  ]);
});

test.each([
  ['variant', [variant], '/wards/kita/2016/#strategy-1-result-1', '別の設問'],
  ['own', [own, own], '/wards/kita/2016/#strategy-1', '独自 2'],
])('%s measures are links, and take no part in an order', (_, results, href, text) => {
  const cell = cellOf(...results);
  expect(cell.values).toEqual([]);
  expect(cell.links).toEqual([{ href, text, about: '北区の戦略【1】：' }]);
  expect(cell.ranks).toEqual({ value: null, change: null, distance: null });
});

test('two numbers of one ward are both said, and none is ordered', () => {
  const cell = cellOf(result('60%'), result('70%'));
  expect(cell.values.map(({ text }) => text)).toEqual(['60%', '70%']);
  expect(cell.ranks.value).toBeNull();
});

test('an empty cell is named by why it is empty; words in place of a number are not a number', () => {
  expect(cellOf().empty).toBe('値なし');
  expect(cellOf(result('―')).empty).toBe('値なし');
  expect(cellOf(result('対象外')).values[0]?.text).toBe('数値なし');
  const rows = heatOf(report('kita', 2016)).years[0]?.rows;
  expect(rows?.[1]?.cells[0]?.empty).toBe('記載なし');
});
