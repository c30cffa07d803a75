import { expect, test } from 'vitest';
import { placedResults } from '../dataset.ts';
import { fixtureDataset } from '../fixture.ts';
import { tallyOf } from './tally.ts';

const share = { measure: '実感', comparability: 'same', indicator: '1-1-a' };
const own = { measure: '苦情', comparability: 'own' };
const outcomes = [{ measure: '苦情', target: '10件以下' }];

const tally = (...results: readonly Readonly<Record<string, string>>[]) =>
  tallyOf(placedResults(fixtureDataset({ 2016: results }, outcomes)), ['A', 'B']);

test('tallyOf(nothing) is zero everywhere', () => {
  expect(tally()).toMatchObject({
    results: 0,
    reached: 0,
    notYet: 0,
    missed: 0,
    untold: 0,
    ratings: [],
  });
});

test('tallyOf(results) tells reached, missed and what cannot be told', () => {
  const counts = tally(
    { ...share, value: '50%' },
    { ...share, value: '49.9%' },
    { ...share, value: '対象外' },
    { ...own, value: '3件' },
  );
  expect(counts).toMatchObject({ results: 4, reached: 1, notYet: 1, missed: 0, untold: 2 });
});

test('tallyOf(lower is better) reaches a ceiling from below and counts the measure', () => {
  expect(tally({ ...own, outcome: '1', value: '9件' })).toMatchObject({
    reached: 1,
    lowerIsBetter: 1,
  });
  expect(tally({ ...own, outcome: '1', value: '11件' })).toMatchObject({ missed: 1 });
});

test('tallyOf(results) counts each movement, a changed question as incomparable', () => {
  const counts = tally(
    { ...share, value: '51%', previous: '50%' },
    { ...share, value: '49%', previous: '50%' },
    { ...share, value: '50%', previous: '50.0%' },
    { ...share, value: '51%', previous: '50%', break: '設問が変わった' },
    { ...share, value: '51%', previous: '―' },
    { ...share, value: '―', previous: '50%' },
  );
  const once = { up: 1, down: 1, flat: 1, unclear: 0, incomparable: 1, noPrevious: 1, noNumber: 1 };
  expect(counts.movements).toEqual(once);
});

test('tallyOf(results) lists ratings in the order of the scale and counts what is unrated', () => {
  const counts = tally(
    { ...share, rating: 'B' },
    { ...share, rating: 'A' },
    { ...share, rating: 'B' },
    share,
  );
  expect(counts.ratings).toEqual([
    { value: 'A', count: 1 },
    { value: 'B', count: 2 },
  ]);
  expect(counts.unrated).toBe(1);
});
