import { expect, test } from 'vitest';
import { spread } from './spread.ts';

/** Two characters of 10 px: 20 px wide. */
const wish = (x: number) => ({ text: '緑区', size: 10, x });

test('spread(texts far apart) leaves both where they wish', () => {
  expect(spread([wish(30), wish(80)], [0, 100])).toEqual([30, 80]);
});

test('spread(texts that meet) moves both by as much', () => {
  expect(spread([wish(50), wish(50)], [0, 100])).toEqual([36, 64]);
});

test('spread(texts at an end) stays within the line and apart', () => {
  expect(spread([wish(0), wish(2)], [0, 100])).toEqual([10, 38]);
  expect(spread([wish(99), wish(100)], [0, 100])).toEqual([62, 90]);
  expect(spread([wish(100)], [0, 100])).toEqual([90]);
});

test('spread(nothing) is nothing', () => {
  expect(spread([], [0, 100])).toEqual([]);
});
