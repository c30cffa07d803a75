import { expect, test } from 'vitest';
import { level, upright } from './rule.ts';

const box = (left: number, right: number, top: number, bottom: number) => ({
  ...{ left, right, top, bottom },
});
const pieces = ({ markup }: Readonly<{ markup: string }>) => /d="([^"]*)"/.exec(markup)?.[1] ?? '';

test('upright(no text in the way) is one line', () => {
  expect(pieces(upright('rule', 50, [0, 100], [box(60, 90, 0, 100)]))).toBe('M50 0V100');
});

test('upright(texts in the way) stops clear of each, whatever their order', () => {
  const texts = [box(40, 60, 70, 80), box(40, 60, 20, 30)];
  expect(pieces(upright('rule', 50, [0, 100], texts))).toBe('M50 0V17M50 33V67M50 83V100');
});

test('upright(texts that lie over each other) stops once', () => {
  const texts = [box(40, 60, 20, 60), box(40, 60, 30, 40)];
  expect(pieces(upright('rule', 50, [0, 100], texts))).toBe('M50 0V17M50 63V100');
});

test('level(a text over all of it) draws nothing', () => {
  expect(level('target', 10, [0, 100], [box(-5, 105, 0, 20)]).markup).toBe('');
});
