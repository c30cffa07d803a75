import { expect, test } from 'vitest';
import { spreadOf } from '../spread.ts';
import { ratioOver, rotated, tookOver, type Round } from './figures.ts';
import { workOf } from './run.ts';

/** A round in which a generator took so long in every state. */
const took = (seconds: number) => {
  const one = { seconds, work: 2 * seconds };
  return { cold: one, warm: one, edited: one };
};

/** The machine was ten times slower in the second round. */
const ROUNDS: readonly Round<'a' | 'b'>[] = [
  { a: took(2), b: took(1) },
  { a: took(22), b: took(10) },
  { a: took(3), b: took(1) },
];

test('tookOver(rounds) is the median with the least and the most', () => {
  expect(tookOver(ROUNDS, 'a', 'cold', 'seconds')).toEqual({ median: 3, least: 2, most: 22 });
  expect(tookOver(ROUNDS, 'b', 'warm', 'work')).toEqual({ median: 2, least: 2, most: 20 });
});

test('ratioOver(rounds) is of pairs, so that a slow round is no outlier', () => {
  expect(ratioOver(ROUNDS, ['a', 'b'], 'cold')).toEqual({ median: 2.2, least: 2, most: 3 });
});

test('spreadOf(an even number) is halfway between the middle two; none is an error', () => {
  expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, least: 1, most: 9 });
  expect(() => spreadOf([])).toThrow('missing figures');
});

test('rotated(all, round) makes each the first once', () => {
  const orders = [0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c', 'd'], round).join(''));
  expect(orders).toEqual(['abcd', 'bcda', 'cdab', 'dabc']);
  expect(rotated(['a', 'b'], 2)).toEqual(['a', 'b']);
});

test('workOf(what the shell says) is the time of its children, of user and system, after all that they say', () => {
  expect(workOf('a warning\n0m0.01s 0m0.02s\n1m2.50s 0m0.25s\n')).toBe(62.75);
  expect(() => workOf('killed')).toThrow('invalid times: killed');
});
