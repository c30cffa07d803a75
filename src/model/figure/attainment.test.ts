import { expect, test } from 'vitest';
import { attainmentBetween } from './attainment.ts';
import { parseFigure } from './figure.ts';
import { parseTarget } from './target.ts';

const stands = (
  value: string,
  target: string,
  { by = null as number | null, margin = null as number | null, previous = '―' } = {},
) =>
  attainmentBetween(
    { value: parseFigure(value), previous: parseFigure(previous), year: 2016, margin },
    parseTarget(target, by),
  );

test('attainmentBetween(value short of its target) is notYet before the year only', () => {
  const statusBy = (by: number | null) => stands('49.5%', '50%以上', { by }).status;
  expect(statusBy(2017)).toBe('notYet');
  expect(statusBy(2016)).toBe('missed');
  expect(statusBy(2015)).toBe('missed');
  expect(statusBy(null)).toBe('missed');
});

test('attainmentBetween(value at its target) is reached, whatever the year', () => {
  for (const by of [2015, 2016, 2017, null])
    expect(stands('50%', '50%以上', { by })).toEqual({ status: 'reached', close: false });
});

test('attainmentBetween(what cannot be compared) is untold, not missed', () => {
  const untold = { status: 'untold', close: false };
  expect(stands('―', '50%以上', { by: 2016 })).toEqual(untold);
  expect(stands('50件', '50%以上', { by: 2016 })).toEqual(untold);
  expect(stands('50%', '体制を作る', { by: 2016 })).toEqual(untold);
  expect(stands('3件', '前年度より減')).toEqual(untold);
});

test('attainmentBetween(value within its margin of the target) is close, on both sides', () => {
  const near = (value: string) => stands(value, '50%以上', { by: 2016, margin: 3.7 });
  expect(near('49.5%')).toEqual({ status: 'missed', close: true });
  expect(near('53.7%')).toEqual({ status: 'reached', close: true });
  expect(near('53.8%')).toEqual({ status: 'reached', close: false });
  expect(near('46.2%')).toEqual({ status: 'missed', close: false });
});

test('attainmentBetween(relative target) is close where the difference lies within its margin', () => {
  const near = stands('17.3%', '前年度より増', { previous: '16.3%', margin: 4.1 });
  expect(near).toEqual({ status: 'reached', close: true });
});
