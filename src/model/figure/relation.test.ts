import { expect, test } from 'vitest';
import { parseFigure } from './figure.ts';
import { notation } from './fixture.ts';
import { directedTarget, isReached, parseTarget } from './target.ts';

const read = (text: string) => {
  const { operator, number, unit } = parseTarget(text, null, notation);
  return [operator, number, unit];
};

const reached = (value: string, target: string, previous = '―') =>
  isReached(
    parseFigure(value, notation),
    parseTarget(target, null, notation),
    parseFigure(previous, notation),
  );

test('parseTarget("前年度より減") compares with the previous value', () => {
  const relative = { factor: 1, plus: 0, unitName: null };
  const fewer = { operator: '<', number: null, unit: null, relative };
  for (const text of ['前年度より減', '前年より減', '前年度比減', '昨年度より減少']) {
    expect(parseTarget(text)).toMatchObject(fewer);
  }
  expect(parseTarget('前年度より増')).toMatchObject({ ...fewer, operator: '>' });
});

test('parseTarget("前年度以上") is no milestone', () => {
  const operators = ['前年度以上', '前年度実績以下', '前年度を上回る', '前年度の値を下回る'].map(
    (text) => [parseTarget(text).relative?.factor, parseTarget(text).operator],
  );
  expect(operators.flat()).toEqual([1, '>=', 1, '<=', 1, '>', 1, '<']);
  expect(reached('514台', '前年度以下', '514台')).toBe(true);
});

test('parseTarget("80%以上を維持") keeps at a figure, "現状維持" at the previous value', () => {
  expect(read('80%以上を維持')).toEqual(['>=', 80, '%']);
  expect(read('80%を維持する')).toEqual(['>=', 80, '%']);
  expect(read('0件を維持')).toEqual(['<=', 0, '件']);
  for (const text of ['現状維持', '前年度の水準を維持', '前年度並み', '現状を維持する'])
    expect([text, parseTarget(text).relative?.factor]).toEqual([text, 1]);
  expect(reached('514台', '現状維持', '514台')).toBe(true);
  expect(reached('513台', '現状維持', '514台')).toBe(false);
  const fewer = directedTarget(parseTarget('現状維持'), 'lower');
  expect(isReached(parseFigure('513台'), fewer, parseFigure('514台'))).toBe(true);
});

test('parseTarget(relative to last year) in percent, points and numbers', () => {
  expect(reached('105件', '前年度比5%増', '100件')).toBe(true);
  expect(reached('104件', '前年度比5%増', '100件')).toBe(false);
  expect(reached('95件', '前年比5%減', '100件')).toBe(true);
  expect(reached('96件', '前年比5%以上減少', '100件')).toBe(false);
  expect(reached('90件', '前年度より10件減', '100件')).toBe(true);
  expect(reached('91件', '前年度より10件減らす', '100件')).toBe(false);
  expect(reached('1,110人', '前年度より100名以上増', '1,000人')).toBe(true);
  expect(reached('80件', '前年度比80%以下', '100件')).toBe(true);
  expect(reached('81件', '前年度の80%以下', '100件')).toBe(false);
  expect(reached('105件', '前年度比105%', '100件')).toBe(true);
  expect(reached('55%', '前年度より5ポイント上昇', '50%')).toBe(true);
  expect(reached('54%', '前年度から5ポイントアップ', '50%')).toBe(false);
  expect(reached('110件', '前年度より10回増', '100件')).toBe(null);
});

test('isReached(share, "前年度比5%増") is null: nobody can tell percent from points', () => {
  expect(reached('55%', '前年度比5%増', '50%')).toBe(null);
});

test('isReached("457台", "前年度より減", "514台") compares with the previous value', () => {
  expect(reached('457台', '前年度より減', '514台')).toBe(true);
  expect(reached('514台', '前年度より減', '514台')).toBe(false);
  expect(reached('530台', '前年度より減', '514台')).toBe(false);
  expect(reached('530台', '前年度より増', '514台')).toBe(true);
});

test('isReached("457台", "前年度より減") is null without a comparable previous value', () => {
  expect(reached('457台', '前年度より減')).toBe(null);
  expect(reached('457台', '前年度より減', '514件')).toBe(null);
});
