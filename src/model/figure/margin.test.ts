import { expect, test } from 'vitest';
import { marginOf, marginOfDifference } from './margin.ts';

test('marginOf(50%, 100 answers) is 9.8 points', () => {
  // √(0.5·0.5/100) = 0.05; 1.96·0.05 = 0.098
  expect(marginOf({ share: 50, answered: 100 })).toBeCloseTo(9.8, 10);
});

test('marginOf(20%, 400 answers) is 3.92 points, as for 80%', () => {
  // √(0.2·0.8/400) = 0.02; 1.96·0.02 = 0.0392
  expect(marginOf({ share: 20, answered: 400 })).toBeCloseTo(3.92, 10);
  expect(marginOf({ share: 80, answered: 400 })).toBeCloseTo(3.92, 10);
});

test('marginOf(17.3%, 715 answers) is about 2.8 points', () => {
  // 0.173·0.827 = 0.143071; /715 = 0.000200099; √ = 0.0141456; ·1.96 = 0.0277254
  expect(marginOf({ share: 17.3, answered: 715 })).toBeCloseTo(2.7725, 3);
});

test('marginOfDifference(17.3% of 715, 16.3% of 553) is about 4.1 points', () => {
  // 0.000200099 + 0.163·0.837/553 = 0.000200099 + 0.000246711 = 0.00044681; √ = 0.0211379; ·1.96 = 0.0414303
  const [now, before] = [
    { share: 17.3, answered: 715 },
    { share: 16.3, answered: 553 },
  ];
  expect(marginOfDifference(now, before)).toBeCloseTo(4.143, 3);
  expect(marginOfDifference(before, now)).toBe(marginOfDifference(now, before));
});

test('marginOfDifference(50% of 100, 50% of 100) is 1.41 times that of one', () => {
  const half = { share: 50, answered: 100 };
  // 1.96·√(0.0025 + 0.0025) = 1.96·0.0707107 = 0.138593
  expect(marginOfDifference(half, half)).toBeCloseTo(13.8593, 4);
});

test('marginOf(share at either end, or of too few) is null: it is never ±0', () => {
  const none = [
    { share: 0, answered: 700 },
    { share: 100, answered: 700 },
    { share: 99.5, answered: 700 },
    { share: 50, answered: 9 },
    { share: 50, answered: 0 },
    { share: 120, answered: 700 },
    { share: -5, answered: 700 },
  ];
  expect(none.map(marginOf)).toEqual(none.map(() => null));
  expect(marginOf({ share: 50, answered: 10 })).toBeCloseTo(30.99, 2);
});

test('marginOfDifference(anything, a share without margin) is null', () => {
  expect(marginOfDifference({ share: 50, answered: 100 }, { share: 100, answered: 100 })).toBe(
    null,
  );
});
