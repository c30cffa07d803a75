import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import type { MatrixCell } from './cell.ts';
import { matrix } from './matrix.ts';

const result = (value: string, rest: object = {}) => ({
  ...{ measure: '助け合い', indicator: '1-1-a', comparability: 'same', value },
  ...rest,
});
const own = result('80%', { indicator: undefined, comparability: 'own' });

const report = (ward: string, year: number, results: readonly object[], outcomes: object[] = []) =>
  reportFile(ward, year, {
    strategies: [{ code: '1', indicators: ['1-1-a'], outcomes, results }],
  });

function cellOf(results: readonly object[], outcomes: object[] = []): MatrixCell {
  const page = matrix(editionOf(datasetWith(report('kita', 2016, results, outcomes))));
  const cell = page.groups[0]?.rows[0]?.cells[0];
  if (!cell) throw new Error('missing cell');
  return cell;
}

test('matrix() names the years apart and says that they are not compared', () => {
  const page = matrix(
    editionOf(
      datasetWith(report('kita', 2016, [result('50%')]), report('taisho', 2015, [result('40%')])),
    ),
  );
  expect(page.groups.map(({ name }) => name)).toEqual([
    '2016年度の報告（1区）',
    '2015年度の報告（1区）',
  ]);
  expect(page.lead).toEqual([
    '2016年度の報告は1区分です。2の欄のうち、共通の設問で測った数値があるのは1です。',
    '2015年度の報告は1区分です。2の欄のうち、共通の設問で測った数値があるのは1です。',
    '年度の違う区は、まとまりを分けて示します。年度をまたいで比べることはできません。',
  ]);
  expect(page.silent).toBeNull();
});

test('matrix() offers an order only where two wards of one year have a common number', () => {
  const sortable = (...years: readonly [number, number]) =>
    matrix(
      editionOf(
        datasetWith(
          report('kita', years[0], [result('50%')]),
          report('taisho', years[1], [result('40%')]),
        ),
      ),
    ).columns.map((column) => column.sortable);
  expect(sortable(2016, 2016)).toEqual([true, false]);
  expect(sortable(2016, 2015)).toEqual([false, false]);
});

test('matrix() names the wards without a report', () => {
  const page = matrix(editionOf(datasetWith(report('kita', 2016, []))));
  expect(page.silent).toBe('報告なし：1区（大正区）');
});

test('matrix() names a cell without a value by why it has none', () => {
  expect(cellOf([]).empty).toBe('値なし');
  const cells = matrix(editionOf(datasetWith(report('kita', 2016, [])))).groups[0]?.rows[0]?.cells;
  expect(cells?.[1]?.empty).toBe('記載なし');
});

test('a cell with own measures only links to their strategy', () => {
  const { own: links, values, number } = cellOf([own, own]);
  expect(links).toEqual([
    {
      href: '/wards/kita/2016/#strategy-1',
      about: '北区の戦略【1】：',
      text: '独自の指標 2件',
    },
  ]);
  expect(values).toEqual([]);
  expect(number).toBeNull();
});

test('a cell keeps a variant beside a common value, and only that one in the order', () => {
  const variant = result('70%', { comparability: 'variant', note: '対象が違う' });
  const { values, number } = cellOf([result('60%'), variant]);
  expect(values.map(({ row }) => row.comparability)).toEqual(['same', 'variant']);
  expect(number).toBe(60);
});

test('a cell says once that several results lack a value', () => {
  expect(cellOf([result('―'), result('―')]).values).toHaveLength(1);
  expect(cellOf([result('―'), result('55%')]).values.map(({ row }) => row.value)).toEqual(['55%']);
});

test('a cell says whose target is reached where it is not the common one', () => {
  const attainment = (target: string, by: string) =>
    cellOf([result('60%', { outcome: '1' })], [{ measure: '助け合い', target, by }]).values[0]
      ?.attainment;
  expect(attainment('50%以上', '2017')).toBe('達した');
  expect(attainment('60%以上', '2016')).toBe('区の目標60%以上（2016年度まで）に達した');
  expect(attainment('70%以上', '2019')).toBe('区の目標70%以上（2019年度まで）にまだ達していない');
});
