import { expect, test } from 'vitest';
import { parseFigure } from './figure.ts';
import { english as notation } from './fixture.ts';
import { isReached, parseTarget } from './target.ts';

const reached = (value: string, target: string, previous: string) =>
  isReached(
    parseFigure(value, notation),
    parseTarget(target, null, notation),
    parseFigure(previous, notation),
  );

test.each([
  ['2 points above last year', '52%', '51%', '50%'],
  ['2 percentage points above last year', '52%', '51%', '50%'],
  ['2 points higher than the previous year', '7 points', '6 points', '5 points'],
  ['10% below last year', '90 potholes', '91 potholes', '100 potholes'],
  ['10% fewer than last year', '90 potholes', '91 potholes', '100 potholes'],
  ['at least 10% fewer potholes than last year', '90 potholes', '91 potholes', '100 potholes'],
  ['10 potholes fewer than last year', '90 potholes', '91 potholes', '100 potholes'],
  ['reduce by 10% on last year', '90 potholes', '91 potholes', '100 potholes'],
  ['a reduction of 10% compared with last year', '90 potholes', '91 potholes', '100 potholes'],
  ['5% increase on last year', '105 events', '104 events', '100 events'],
  ['increase by 5% over the previous year', '105 events', '104 events', '100 events'],
  ['up 5% on last year', '105 events', '104 events', '100 events'],
  ['+5% on last year', '105 events', '104 events', '100 events'],
  ['more than last year', '101 events', '100 events', '100 events'],
  ['above last year', '101 events', '100 events', '100 events'],
  ['more events than last year', '101 events', '100 events', '100 events'],
  ['increase on last year', '101 events', '100 events', '100 events'],
  ['fewer than last year', '99 potholes', '100 potholes', '100 potholes'],
  ['fewer complaints than in the previous year', '9', '10', '10'],
  ['reduce complaints compared with last year', '9', '10', '10'],
  ['at least as many as last year', '100', '99', '100'],
  ['no fewer than last year', '100', '99', '100'],
  ['no more than last year', '100', '101', '100'],
  ['at or above last year', '100', '99', '100'],
  ['at or below last year', '100', '101', '100'],
  ['keep at last year’s level', '100', '99', '100'],
  ['maintain the current level', '100', '99', '100'],
  ['same as last year', '100', '99', '100'],
  ['same as last year or more', '100', '99', '100'],
  ['twice last year', '200', '199', '100'],
  ['at most half of last year’s figure', '50', '51', '100'],
  ['at most 80% of last year', '80', '81', '100'],
  ['1.5 times last year', '150', '149', '100'],
])('parseTarget(%s) is reached by %s and not by %s after %s', (target, yes, no, previous) => {
  expect([reached(yes, target, previous), reached(no, target, previous)]).toEqual([true, false]);
});

test('isReached(share, "5% above last year") is null: nobody can tell percent from points', () => {
  expect(reached('55%', '5% above last year', '50%')).toBe(null);
});
