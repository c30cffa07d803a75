import { expect, test } from 'vitest';
import { parseFigure } from './figure.ts';
import { notation } from './fixture.ts';

const parse = (raw: string) => parseFigure(raw, notation);

/** Number and unit of a figure; its text must be as printed. */
const read = (text: string) => {
  const figure = parse(text);
  expect(figure?.text).toBe(text);
  return [figure?.number, figure?.unit];
};

test('parseFigure("82.40%") keeps its digits', () => {
  expect(parse('82.40%')).toMatchObject({ text: '82.40%', number: 82.4, unit: '%' });
});

test('parseFigure("95.0%") keeps its zero', () => {
  expect(parse('95.0%')).toMatchObject({ text: '95.0%', number: 95, unit: '%' });
});

test('parseFigure("3点") reads number and unit of every kind', () => {
  expect(read('3点')).toEqual([3, '点']);
  expect(read('14件')).toEqual([14, '件']);
  expect(read('2750人')).toEqual([2750, '人']);
  expect(read('74名')).toEqual([74, '名']);
  expect(read('457台')).toEqual([457, '台']);
  expect(read('6回')).toEqual([6, '回']);
  expect(read('16地域')).toEqual([16, '地域']);
  expect(read('22施設')).toEqual([22, '施設']);
  expect(read('3箇所')).toEqual([3, '箇所']);
  expect(read('3ヵ所')).toEqual([3, 'ヵ所']);
});

test('parseFigure("51.4万件") keeps 万 in the unit', () => {
  expect(read('51.4万件')).toEqual([51.4, '万件']);
});

test('parseFigure("約2.5倍") reads the number after 約', () => {
  expect(read('約2.5倍')).toEqual([2.5, '倍']);
  expect(read('延べ203件')).toEqual([203, '件']);
});

test('parseFigure("1,145件") reads thousands separators', () => {
  expect(read('1,145件')).toEqual([1145, '件']);
  expect(read('1,234,567円')).toEqual([1234567, '円']);
});

test('parseFigure("1,14件") reads no number from misplaced separators', () => {
  expect(read('1,14件')).toEqual([null, null]);
});

test('parseFigure("8 7") reads no number from two', () => {
  expect(read('8 7')).toEqual([null, null]);
});

test('parseFigure("８７．３％") prints full-width characters half-width', () => {
  expect(parse('８７．３％')).toMatchObject({ text: '87.3%', number: 87.3, unit: '%' });
  expect(parse('１，１４５件')).toMatchObject({ text: '1,145件', number: 1145, unit: '件' });
  expect(parse(' 10.4 ％ ')).toMatchObject({ text: '10.4 %', number: 10.4, unit: '%' });
});

test('parseFigure("―") is null, as is every dash', () => {
  for (const dash of ['―', '－', '-', '–', '—', 'ー', '−', '─', '――', ' ― ', '']) {
    expect(parse(dash)).toBe(null);
  }
});

test('parseFigure("null") is null, as is "~"', () => {
  expect(parse('null')).toBe(null);
  expect(parse('~')).toBe(null);
});

test('parseFigure("0件") is zero, not missing', () => {
  expect(read('0件')).toEqual([0, '件']);
  expect(read('0.0%')).toEqual([0, '%']);
  expect(read('ゼロ')).toEqual([0, null]);
});

test('parseFigure("-3ポイント") reads a negative number', () => {
  expect(read('-3ポイント')).toEqual([-3, 'ポイント']);
  expect(read('−3ポイント')).toEqual([-3, 'ポイント']);
});

test('parseFigure("595") has a number without a unit', () => {
  expect(read('595')).toEqual([595, null]);
  expect(read('2,212')).toEqual([2212, null]);
});

test('parseFigure("74名") keeps the print beside the name of its unit', () => {
  expect(parse('74名')).toMatchObject({ text: '74名', number: 74, unit: '名', unitName: '人' });
  expect(['3箇所', '3ヵ所', '3カ所', '3か所'].map((raw) => parse(raw)?.unitName)).toEqual([
    ...['か所', 'か所', 'か所', 'か所'],
  ]);
  expect(parse('81リットル')?.unitName).toBe('リットル');
  expect(parse('595')?.unitName).toBe(null);
});

test('parseFigure(figure of another city) knows the units that are handed in', () => {
  const city = ['km', '千円', 'か所の穴'].map((name) => ({ name, equals: [], mark: null }));
  const unitOf = (raw: string) => parseFigure(raw, { ...notation, units: city })?.unit;
  expect(['12.5km', '1,200千円', '3か所の穴'].map(unitOf)).toEqual(['km', '千円', 'か所の穴']);
});

test('parseFigure("30〜40%") keeps a range as text only', () => {
  expect(read('30〜40%')).toEqual([null, null]);
  expect(read('30-40%')).toEqual([null, null]);
  expect(parse('5～10回')).toMatchObject({ text: '5~10回', number: null, unit: null });
});

test('parseFigure("成果測定の対象外") keeps words as text only', () => {
  expect(read('成果測定の対象外')).toEqual([null, null]);
  expect(read('回数は未定')).toEqual([null, null]);
  expect(read('3回協議を実施')).toEqual([null, null]);
  expect(read('100台分')).toEqual([null, null]);
  expect(read('2016年度')).toEqual([null, null]);
});

test('parseFigure("4地域中3地域") picks neither of two numbers', () => {
  expect(read('4地域中3地域')).toEqual([null, null]);
  expect(read('15日→20日/月')).toEqual([null, null]);
});

test('parseFigure("19地域（100%）") reads the figure before the brackets', () => {
  const figure = { text: '19地域(100%)', number: 19, unit: '地域' };
  expect(parse('19地域（100%）')).toMatchObject(figure);
  expect(parse('3,065件（1地域あたり161件）')).toMatchObject({ number: 3065, unit: '件' });
});

test('parseFigure("81リットル") keeps an unknown unit for the caller to report', () => {
  expect(read('81リットル')).toEqual([81, 'リットル']);
  expect(parse('81㌔')).toMatchObject({ number: 81, unit: 'キロ' });
});

test('parseFigure("▲3.2%") reads the sign that officers write for minus', () => {
  expect(parse('▲3.2%')).toMatchObject({ text: '▲3.2%', number: -3.2, unit: '%' });
  expect(read('△5')).toEqual([-5, null]);
});
