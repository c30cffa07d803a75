import { expect, test } from 'vitest';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import { matrixOf, rankedOf, type Cell } from './matrix.ts';

const same = (value: string) => ({
  ...{ measure: '助け合い', indicator: '1-1-a', comparability: 'same', value },
});
const own = { measure: '満足度', comparability: 'own', value: '80%' };
const variant = { ...same('70%'), comparability: 'variant', note: '対象が違う' };

const report = (ward: string, year: number, indicators: readonly string[], ...results: object[]) =>
  reportFile(ward, year, { strategies: [{ code: '1', indicators, results }] });

function firstCells(...results: object[]): readonly Cell[] {
  const [year] = matrixOf(datasetWith(report('kita', 2016, ['1-1-a'], ...results)));
  return year?.wards[0]?.cells ?? [];
}

test('matrixOf() groups all reports by their year, newest first, both of one ward too', () => {
  const dataset = datasetWith(
    report('taisho', 2015, ['1-1-a'], same('40%')),
    report('kita', 2015, ['1-1-a'], same('50%')),
    report('kita', 2016, ['1-1-a'], same('60%')),
  );
  const years = matrixOf(dataset).map(({ year, wards }) => [
    year,
    ...wards.map(({ ward }) => ward.slug),
  ]);
  expect(years).toEqual([
    [2016, 'kita'],
    [2015, 'kita', 'taisho'],
  ]);
});

test('matrixOf() gives every ward a cell for every indicator', () => {
  expect(firstCells(same('60%')).map(({ indicator }) => indicator.code)).toEqual([
    '1-1-a',
    '1-3-b',
  ]);
});

test('matrixOf() tells what a cell holds', () => {
  const kindOf = (...results: object[]) => firstCells(...results).map(({ kind }) => kind);
  expect(kindOf(same('60%'), own)).toEqual(['shared', 'absent']);
  expect(kindOf(variant)).toEqual(['shared', 'absent']);
  expect(kindOf(own)).toEqual(['own', 'absent']);
  expect(kindOf()).toEqual(['unmeasured', 'absent']);
});

test('matrixOf() of no report is empty', () => {
  expect(matrixOf(datasetWith())).toEqual([]);
});

test('rankedOf() takes the one result with a number that answers the common question', () => {
  const rank = (...results: object[]) =>
    firstCells(...results).map(rankedOf)[0]?.result.value?.number ?? null;
  expect(rank(same('60%'))).toBe(60);
  expect(rank(same('60%'), variant)).toBe(60);
  expect(rank(same('0%'))).toBe(0);
  expect(rank(variant)).toBeNull();
  expect(rank(own)).toBeNull();
  expect(rank(same('対象外'))).toBeNull();
  expect(rank(same('60%'), same('70%'))).toBeNull();
});
