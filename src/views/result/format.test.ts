import { expect, test } from 'vitest';
import { changeBetween } from '../../model/figure/change.ts';
import { parseFigure } from '../../model/figure/figure.ts';
import { parseTarget } from '../../model/figure/target.ts';
import { datasetOf, words } from '../fixture.ts';
import {
  formatAmount,
  formatChange,
  formatFigure,
  formatGrade,
  formatStated,
  formatTarget,
} from './format.ts';

test('formatFigure(words, figure) keeps the text as printed', () => {
  expect(formatFigure(words, parseFigure('82.40%'), '%')).toBe('82.40%');
  expect(formatFigure(words, parseFigure('１，１４５件'), '件')).toBe('1,145件');
  expect(formatFigure(words, parseFigure('成果測定の対象外'), '件')).toBe('成果測定の対象外');
});

test('formatStated(sign for a missing number) says what it means', () => {
  const shown = (text: string) => formatStated(words, parseFigure(text), '%');
  expect(shown('x')).toBe('x（秘匿）');
  expect(shown('…')).toBe('...（不明）');
  expect(shown('N/A')).toBe('N/A（対象外）');
  expect(shown('成果測定の対象外')).toBe('成果測定の対象外');
  expect(shown('30〜40%')).toBe('30〜40%');
  expect(shown('―')).toBeNull();
});

test('formatFigure(words, bare number) adds the unit that is known', () => {
  expect(formatFigure(words, parseFigure('82.4'), '%')).toBe('82.4%');
  expect(formatFigure(words, parseFigure('82.4'))).toBe('82.4');
  expect(formatFigure(words, parseFigure('0'), '件')).toBe('0件');
});

test('formatFigure(words, missing) is null, not 0', () => {
  expect(formatFigure(words, parseFigure('―'), '%')).toBe(null);
});

const change = (previous: string, current: string) => {
  const found = changeBetween(parseFigure(previous), parseFigure(current), 'higher');
  if (!found) throw new RangeError(`missing change: ${previous} ${current}`);
  return found;
};

test('formatChange(change) is signed, in points for shares and in the unit for others', () => {
  expect(formatChange(words, change('82.40%', '95.0%'))).toBe('+12.6ポイント');
  expect(formatChange(words, change('54.2%', '49.6%'))).toBe('−4.6ポイント');
  expect(formatChange(words, change('16.3%', '17.3%'))).toBe('+1.0ポイント');
  expect(formatChange(words, change('1,204人', '1,145人'))).toBe('−59人');
  expect(formatChange(words, change('0件', '1,145件'))).toBe('+1,145件');
  expect(formatChange(words, change('3.1点', '3.4点'))).toBe('+0.3点');
  expect(formatChange(words, change('3', '4'))).toBe('+1');
});

test('formatChange(no change) is ±0', () => {
  expect(formatChange(words, change('80%', '80.0%'))).toBe('±0');
});

test('formatAmount(change) has no sign', () => {
  expect(formatAmount(words, change('54.2%', '49.6%'))).toBe('4.6ポイント');
});

test('formatTarget(target) names the year by which it is to be reached, if there is one', () => {
  expect(formatTarget(words, parseTarget('50%以上', 2017))).toBe('50%以上（2017年度まで）');
  expect(formatTarget(words, parseTarget('前年度より減'))).toBe('前年度より減');
});

test('formatGrade(rating) is letter and words; a letter without legend stands alone', () => {
  const { framework } = datasetOf();
  expect(formatGrade(words, framework, 'result', 'A')).toBe('A 順調');
  expect(formatGrade(words, framework, 'progress', 'b')).toBe('b 順調でない');
  expect(formatGrade(words, framework, 'result', 'C')).toBe('C');
  expect(formatGrade(words, framework, 'result', null)).toBe(null);
});
