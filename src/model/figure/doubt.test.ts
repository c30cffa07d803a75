import { expect, test } from 'vitest';
import { isAgainst, isIncomparable, isUnreadTarget } from './doubt.ts';
import { parseFigure } from './figure.ts';
import { ANY_NOTATION } from './notation.ts';
import { parseTarget } from './target.ts';

const notation = { ...ANY_NOTATION, units: [{ name: '箇所', equals: [], mark: null }] };

test('isUnreadTarget(text that states a comparison in no known way)', () => {
  const texts = ['1箇所以上増やす', '29年度までに50%以上', '前年度を大きく超えたい', '半減させる'];
  expect(texts.map((text) => isUnreadTarget(parseTarget(text, null, notation)))).toEqual([
    ...[true, true, true, false],
  ]);
  const words = ['体制を作る', '仕組みを立ち上げる', '50%以上', '前年度より減'];
  expect(words.some((text) => isUnreadTarget(parseTarget(text)))).toBe(false);
});

test('isAgainst(以上, lower) contradicts the indicator; a plain figure or words never do', () => {
  const against = (text: string, direction: 'higher' | 'lower' | null) =>
    isAgainst(parseTarget(text), direction);
  expect(against('50件以上', 'lower')).toBe(true);
  expect(against('50件以下', 'higher')).toBe(true);
  expect(against('前年度より増', 'lower')).toBe(true);
  expect(against('50件以上', 'higher')).toBe(false);
  expect(against('50件', 'lower')).toBe(false);
  expect(against('体制を作る', 'lower')).toBe(false);
  expect(against('50件以上', null)).toBe(false);
});

test('isIncomparable(value and target that cannot meet)', () => {
  const meets = (value: string, target: string, previous = '―') =>
    isIncomparable(parseFigure(value), parseTarget(target), parseFigure(previous));
  expect(meets('1件', '3人以上')).toBe(true);
  expect(meets('55%', '前年度比5%増', '50%')).toBe(true);
  expect(meets('55%', '前年度比5%増')).toBe(false);
  expect(meets('1件', '3件以上')).toBe(false);
  expect(meets('―', '3件以上')).toBe(false);
  expect(meets('1件', '体制を作る')).toBe(false);
});
