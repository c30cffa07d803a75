import { expect, test } from 'vitest';
import { changeBetween } from './change.ts';
import { parseFigure } from './figure.ts';
import type { Direction } from './target.ts';

const change = (previous: string, current: string, direction: Direction | null = 'higher') =>
  changeBetween(parseFigure(previous), parseFigure(current), direction);

test('changeBetween("82.40%", "95.0%") is 12.6, exact in decimals', () => {
  expect(change('82.40%', '95.0%')).toEqual({
    amount: 12.6,
    decimals: 1,
    unit: '%',
    trend: 'up',
    verdict: 'better',
    margin: null,
  });
});

test('changeBetween("16.3%", "17.3%") shows as many decimals as both are printed with', () => {
  expect(change('16.3%', '17.3%')).toMatchObject({ amount: 1, decimals: 1 });
  expect(change('25.40%', '26.2%')).toMatchObject({ amount: 0.8, decimals: 1 });
  expect(change('86.0%', '81%')).toMatchObject({ amount: -5, decimals: 0 });
  expect(change('86.5%', '81%')).toMatchObject({ amount: -5.5, decimals: 1 });
  expect(change('1,145件', '2,074件')).toMatchObject({ decimals: 0 });
});

test('changeBetween("54.2%", "49.6%") is negative and worse', () => {
  expect(change('54.2%', '49.6%')).toMatchObject({ amount: -4.6, trend: 'down', verdict: 'worse' });
});

test('changeBetween("0.1%", "0.3%") has no binary remainder', () => {
  expect(change('0.1%', '0.3%')?.amount).toBe(0.2);
  expect(change('8.95%', '9.05%')?.amount).toBe(0.1);
  expect(change('1,145件', '2,074件')?.amount).toBe(929);
});

test('changeBetween("514台", "457台", lower) is better', () => {
  expect(change('514台', '457台', 'lower')).toMatchObject({ amount: -57, verdict: 'better' });
  expect(change('457台', '514台', 'lower')).toMatchObject({ amount: 57, verdict: 'worse' });
});

test('changeBetween("85%", "85.0%") is flat without a verdict', () => {
  expect(change('85%', '85.0%')).toMatchObject({ amount: 0, trend: 'flat', verdict: null });
});

test('changeBetween("3点", "4点", null) has no verdict without a direction', () => {
  expect(change('3点', '4点', null)).toMatchObject({ amount: 1, trend: 'up', verdict: null });
});

test('changeBetween("81%", "81件") is null in other notation', () => {
  expect(change('81%', '81件')).toBe(null);
  expect(change('3箇所', '3地域')).toBe(null);
});

test('changeBetween("3.5", "3.4点") takes the unit that is printed', () => {
  expect(change('3.5', '3.4点')).toMatchObject({ amount: -0.1, unit: '点' });
  expect(change('3.5点', '3.4')).toMatchObject({ amount: -0.1, unit: '点' });
});

test('changeBetween("―", "81%") is null if either is missing or no number', () => {
  expect(change('―', '81%')).toBe(null);
  expect(change('81%', '―')).toBe(null);
  expect(change('30〜40%', '81%')).toBe(null);
  expect(changeBetween(null, null, 'higher')).toBe(null);
});

test('changeBetween(a change no larger than its margin) is unclear, in any direction', () => {
  const within = (previous: string, current: string, direction: Direction | null = 'higher') =>
    changeBetween(parseFigure(previous), parseFigure(current), direction, {
      ...{ points: 4.1, atLeast: false },
    })?.verdict;
  expect(within('16.3%', '17.3%')).toBe('unclear');
  expect(within('28.8%', '25.3%')).toBe('unclear');
  expect(within('28.8%', '25.3%', null)).toBe('unclear');
  expect(within('20.0%', '24.1%')).toBe('unclear');
  expect(within('20.0%', '24.2%')).toBe('better');
  expect(within('24.2%', '20.0%')).toBe('worse');
  expect(within('20.0%', '20.0%')).toBe(null);
});

test('changeBetween("0件", "5件") counts from a printed zero', () => {
  expect(change('0件', '5件')?.amount).toBe(5);
});
