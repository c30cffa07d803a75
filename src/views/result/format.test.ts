import { expect, test } from 'vitest';
import { changeBetween } from '../../model/figure/change.ts';
import { parseFigure } from '../../model/figure/figure.ts';
import { parseTarget } from '../../model/figure/target.ts';
import { datasetOf } from '../fixture.ts';
import {
  formatAmount,
  formatChange,
  formatFigure,
  formatGrade,
  formatTarget,
  formatYear,
} from './format.ts';

test('formatYear(year) names the western year and the era', () => {
  expect(formatYear(2016)).toBe('2016年度（平成28年度）');
  expect(formatYear(2015)).toBe('2015年度（平成27年度）');
  expect(formatYear(2024)).toBe('2024年度（令和6年度）');
});

test('formatYear(first year of an era) says 元年度', () => {
  expect(formatYear(2019)).toBe('2019年度（令和元年度）');
  expect(formatYear(1989)).toBe('1989年度（平成元年度）');
});

test('formatFigure(figure) keeps the text as printed', () => {
  expect(formatFigure(parseFigure('82.40%'), '%')).toBe('82.40%');
  expect(formatFigure(parseFigure('１，１４５件'), '件')).toBe('1,145件');
  expect(formatFigure(parseFigure('成果測定の対象外'), '件')).toBe('成果測定の対象外');
});

test('formatFigure(bare number) adds the unit that is known', () => {
  expect(formatFigure(parseFigure('82.4'), '%')).toBe('82.4%');
  expect(formatFigure(parseFigure('82.4'))).toBe('82.4');
  expect(formatFigure(parseFigure('0'), '件')).toBe('0件');
});

test('formatFigure(missing) is null, not 0', () => {
  expect(formatFigure(parseFigure('―'), '%')).toBe(null);
});

const change = (previous: string, current: string) => {
  const found = changeBetween(parseFigure(previous), parseFigure(current), 'higher');
  if (!found) throw new RangeError(`missing change: ${previous} ${current}`);
  return found;
};

test('formatChange(change) is signed, in points for shares and in the unit for others', () => {
  expect(formatChange(change('82.40%', '95.0%'))).toBe('+12.6ポイント');
  expect(formatChange(change('54.2%', '49.6%'))).toBe('−4.6ポイント');
  expect(formatChange(change('16.3%', '17.3%'))).toBe('+1.0ポイント');
  expect(formatChange(change('1,204人', '1,145人'))).toBe('−59人');
  expect(formatChange(change('0件', '1,145件'))).toBe('+1,145件');
  expect(formatChange(change('3.1点', '3.4点'))).toBe('+0.3点');
  expect(formatChange(change('3', '4'))).toBe('+1');
});

test('formatChange(no change) is ±0', () => {
  expect(formatChange(change('80%', '80.0%'))).toBe('±0');
});

test('formatAmount(change) has no sign', () => {
  expect(formatAmount(change('54.2%', '49.6%'))).toBe('4.6ポイント');
});

test('formatTarget(target) names the year by which it is to be reached, if there is one', () => {
  expect(formatTarget(parseTarget('50%以上', 2017))).toBe('50%以上（2017年度まで）');
  expect(formatTarget(parseTarget('前年度より減'))).toBe('前年度より減');
});

test('formatGrade(rating) is letter and words; a letter without legend stands alone', () => {
  const { framework } = datasetOf();
  expect(formatGrade(framework, 'result', 'A')).toBe('A 順調');
  expect(formatGrade(framework, 'progress', 'b')).toBe('b 順調でない');
  expect(formatGrade(framework, 'result', 'C')).toBe('C');
  expect(formatGrade(framework, 'result', null)).toBe(null);
});
