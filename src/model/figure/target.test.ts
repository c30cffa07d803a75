import { expect, test } from 'vitest';
import { parseFigure } from './figure.ts';
import { notation } from './fixture.ts';
import { directedTarget, directionOf, isReached, parseTarget } from './target.ts';

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

test('parseTarget("50%以上", 2017) is a floor with a year', () => {
  expect(parseTarget('50%以上', 2017)).toEqual({
    text: '50%以上',
    operator: '>=',
    number: 50,
    most: null,
    unit: '%',
    unitName: '%',
    relative: null,
    plain: false,
    by: 2017,
  });
});

test('parseTarget("３．５点以上") prints full-width characters half-width', () => {
  expect(parseTarget('３．５点以上')).toMatchObject({ text: '3.5点以上', number: 3.5, unit: '点' });
});

test('parseTarget("50%以上") has no year unless one is printed', () => {
  expect(parseTarget('50%以上').by).toBe(null);
});

test('parseTarget("464台以下") is a ceiling', () => {
  expect(read('464台以下')).toEqual(['<=', 464, '台']);
  expect(read('2日以内')).toEqual(['<=', 2, '日']);
});

test('parseTarget("5%未満") and "80%超" leave out their limit', () => {
  expect(read('5%未満')).toEqual(['<', 5, '%']);
  expect(read('80%超')).toEqual(['>', 80, '%']);
});

test('parseTarget("100%") is a floor without 以上', () => {
  expect(read('100%')).toEqual(['>=', 100, '%']);
  expect(read('100名')).toEqual(['>=', 100, '名']);
  expect(read('星2つ')).toEqual(['>=', 2, '星']);
});

test('parseTarget("0件") is a ceiling', () => {
  expect(read('0件')).toEqual(['<=', 0, '件']);
  expect(read('ゼロ')).toEqual(['<=', 0, null]);
});

test('parseTarget(more than, less than) in the words that people use', () => {
  const more = ['80%を超える', '80%超え', '80%を上回る', '80%より多い', '＞80%', '80%超'];
  expect(more.map((text) => read(text)[0])).toEqual(more.map(() => '>'));
  const less = ['5%を下回る', '5%未満', '5%より少ない', '<5%'];
  expect(less.map((text) => read(text)[0])).toEqual(less.map(() => '<'));
  expect(['≧80%', '≥80%', '>=80%', '80%以上とする', '最低80%'].map(read)).toEqual(
    Array.from({ length: 5 }, () => ['>=', 80, '%']),
  );
  expect(['≦5人', '≤5人', '5名以内', '最大5人'].map((text) => read(text)[0])).toEqual(
    Array.from({ length: 4 }, () => '<='),
  );
  expect(read('少なくとも1件')).toEqual(['>=', 1, '件']);
});

test('parseTarget("40〜50%") is a floor at its lower end, a ceiling at its upper where lower is better', () => {
  for (const text of ['40〜50%', '40%〜50%', '40～50％', '40-50%']) {
    const range = parseTarget(text, null, notation);
    expect(range).toMatchObject({ operator: '>=', number: 40, most: 50, unit: '%' });
    expect(directedTarget(range, 'lower')).toMatchObject({ operator: '<=', number: 50 });
  }
  expect(reached('45%', '40〜50%')).toBe(true);
  expect(reached('39%', '40〜50%')).toBe(false);
  expect(read('50〜40%')[0]).toBe(null);
});

test('parseTarget("平成29年度までに50%以上") takes the year from its text', () => {
  const dated = { operator: '>=', number: 50, by: 2017 };
  for (const text of ['平成29年度までに50%以上', 'H29年度末に50%以上', '50%以上（2017年度末）'])
    expect(parseTarget(text)).toMatchObject(dated);
  expect(parseTarget('50%以上（2017年度末）').text).toBe('50%以上(2017年度末)');
  expect(parseTarget('平成29年度までに50%以上', 2018).by).toBe(2018);
  expect(parseTarget('平成25年度比で約35%の削減').by).toBe(null);
});

test('directedTarget("464台", lower) is a ceiling, unless the text says otherwise', () => {
  const operator = (text: string) => directedTarget(parseTarget(text), 'lower').operator;
  expect([operator('464台'), operator('464台以上'), operator('体制を作る')]).toEqual([
    ...['<=', '>=', null],
  ]);
  expect(directedTarget(parseTarget('464台'), null).operator).toBe('>=');
});

test('parseTarget("仕組みを立ち上げる") is words only', () => {
  const words = { operator: null, number: null, unit: null, relative: null };
  expect(parseTarget('仕組みを立ち上げる')).toMatchObject(words);
  expect(parseTarget('1件以上増やす', null, notation)).toMatchObject(words);
});

test('isReached("50%", "50%以上") includes the limit', () => {
  expect(reached('50%', '50%以上')).toBe(true);
  expect(reached('49.6%', '50%以上')).toBe(false);
  expect(reached('3.4点', '3.5点以上')).toBe(false);
  expect(reached('99.9%', '100%')).toBe(false);
});

test('isReached("457台", "464台以下") is lower-is-better', () => {
  expect(reached('457台', '464台以下')).toBe(true);
  expect(reached('464台', '464台以下')).toBe(true);
  expect(reached('465台', '464台以下')).toBe(false);
  expect(reached('0件', '0件')).toBe(true);
  expect(reached('1件', '0件')).toBe(false);
  expect(reached('5%', '5%未満')).toBe(false);
});

test('isReached("―", "0件") is null: missing is not zero', () => {
  expect(reached('―', '0件')).toBe(null);
  expect(isReached(null, parseTarget('50%以上'))).toBe(null);
  expect(isReached(parseFigure('50%'), null)).toBe(null);
});

test('isReached("50件", "50%以上") is null in another unit', () => {
  expect(reached('50件', '50%以上')).toBe(null);
});

test('isReached("3.6", "3.5点以上") reads a bare figure in the unit of its target', () => {
  expect(reached('3.6', '3.5点以上')).toBe(true);
  expect(reached('0件', 'ゼロ')).toBe(true);
});

test('isReached("30〜40%", "50%以上") is null without a single number', () => {
  expect(reached('30〜40%', '50%以上')).toBe(null);
  expect(reached('50%', '仕組みを立ち上げる')).toBe(null);
});

test('directionOf("464台以下") is lower, of words null', () => {
  expect(directionOf(parseTarget('464台以下'))).toBe('lower');
  expect(directionOf(parseTarget('0件'))).toBe('lower');
  expect(directionOf(parseTarget('前年度より減'))).toBe('lower');
  expect(directionOf(parseTarget('50%以上'))).toBe('higher');
  expect(directionOf(parseTarget('体制を作る'))).toBe(null);
  expect(directionOf(null)).toBe(null);
});
