import { expect, test } from 'vitest';
import { titleOf } from './about.ts';

test.each([
  ['平成28年度　方針', 2016],
  ['方針（2016年度）', 2016],
  ['平成28年　方針', 2016],
  ['2016年（平成28年）', 2016],
  ['令和２年　方針', 2020],
  ['2016年4月 作成', null],
  ['平成28年 4月1日', null],
  ['方針', null],
])('titleOf(%s) names the year %s', (line, year) => {
  expect(titleOf([line], []).year).toBe(year);
});

test('titleOf(lines) takes a fiscal year before a year of the calendar', () => {
  expect(titleOf(['2017年版', '平成28年度の方針'], []).year).toBe(2016);
});
