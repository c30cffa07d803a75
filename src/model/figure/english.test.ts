import { expect, test } from 'vitest';
import { absenceIn } from './absence.ts';
import { isUnreadTarget } from './doubt.ts';
import { fiscalYearOf, firstDayOf } from './fiscal-year.ts';
import { english as notation } from './fixture.ts';
import type { Notation } from './notation.ts';
import { directedTarget, parseTarget } from './target.ts';
import { wordingsOf } from './wording/wordings.ts';

const read = (text: string) => parseTarget(text, null, notation);

test.each([
  ['at least 70%', '>=', 70, '%'],
  ['At least 70 %.', '>=', 70, '%'],
  ['at least 70% of residents', '>=', 70, '%'],
  ['a minimum of 70 per cent', '>=', 70, 'per cent'],
  ['no less than 70%', '>=', 70, '%'],
  ['not below 70%', '>=', 70, '%'],
  ['70% or more', '>=', 70, '%'],
  ['70%+', '>=', 70, '%'],
  ['≥ 70%', '>=', 70, '%'],
  ['70% or higher by 2026', '>=', 70, '%'],
  ['1,000 or more', '>=', 1000, null],
  ['1,000 or more volunteers', '>=', 1000, 'volunteers'],
  ['1,000 volunteers or more', '>=', 1000, 'volunteers'],
  ['at least one event', '>=', 1, 'event'],
  ['at least three events a year', '>=', 3, 'events'],
  ['increase to 80%', '>=', 80, '%'],
  ['fewer than 12 minutes', '<', 12, 'minutes'],
  ['less than 5 days', '<', 5, 'days'],
  ['under 5%', '<', 5, '%'],
  ['below 5 per cent', '<', 5, 'per cent'],
  ['no more than 1,250 potholes', '<=', 1250, 'potholes'],
  ['not more than 20', '<=', 20, null],
  ['at most 20 complaints per year', '<=', 20, 'complaints'],
  ['within 5 days', '<=', 5, 'days'],
  ['up to 10%', '<=', 10, '%'],
  ['20 complaints or fewer', '<=', 20, 'complaints'],
  ['12 minutes or less on average', '<=', 12, 'minutes'],
  ['must not exceed 5%', '<=', 5, '%'],
  ['not exceeding 5%', '<=', 5, '%'],
  ['to not exceed 5%', '<=', 5, '%'],
  ['reduce to 400 potholes', '<=', 400, 'potholes'],
  ['cut to £20', '<=', 20, '£'],
  ['maximum 3 days', '<=', 3, 'days'],
  ['more than 80%', '>', 80, '%'],
  ['over 80%', '>', 80, '%'],
  ['exceed 80%', '>', 80, '%'],
  ['above £1,500', '>', 1500, '£'],
  ['zero', '<=', 0, null],
  ['0 potholes', '<=', 0, 'potholes'],
  ['keep at 90%', '>=', 90, '%'],
  ['keep at or above 90%', '>=', 90, '%'],
  ['stay at or below 5%', '<=', 5, '%'],
  ['maintain at least 90%', '>=', 90, '%'],
  ['Target: at least 90%', '>=', 90, '%'],
  ['to reach 90%', '>=', 90, '%'],
  ['achieve 90% or better', '>=', 90, '%'],
  ['an average of 12 minutes', '>=', 12, 'minutes'],
  ['at least 90% (resident survey)', '>=', 90, '%'],
  ['by 2026: at least 90%', '>=', 90, '%'],
])('parseTarget(%s) is %s %s %s', (text, operator, number, printed) => {
  expect(read(text)).toMatchObject({ operator, number, unit: printed, relative: null });
});

test('parseTarget("between 10 and 20 minutes") is a range, a ceiling at its upper end where lower is better', () => {
  for (const text of [
    ...['between 10 and 20 minutes', '10 to 20 minutes', 'from 10 to 20 minutes'],
    ...['10–20 minutes', '10-20 minutes', '10 minutes to 20 minutes'],
  ]) {
    expect(read(text)).toMatchObject({ operator: '>=', number: 10, most: 20, unit: 'minutes' });
    expect(directedTarget(read(text), 'lower')).toMatchObject({ operator: '<=', number: 20 });
  }
  expect(read('between 20 and 10 minutes').operator).toBe(null);
});

test.each([
  ['at least 70% by 2026', 2026],
  ['at least 70% by the end of 2026', 2026],
  ['at least 70% in 2025', 2025],
  ['by 2026, at least 70%', 2026],
  ['at least 70% (by 2026)', 2026],
  ['at least 70% (2026)', 2026],
  ['at least 70% by March 2026', 2026],
  ['at least 70% by 31 Dec 2026', 2026],
  ['at least 2,026 events', null],
  ['set up a repair team by 2026', 2026],
])('parseTarget(%s) takes the year %s from its text', (text, by) => {
  expect(read(text).by).toBe(by);
});

test('a month before the first of its year belongs to the year before', () => {
  const byIn = (years: Notation['years']) =>
    parseTarget('at least 70% by March 2026', null, { ...notation, years }).by;
  expect([byIn('calendar'), byIn('fiscal'), byIn('school')]).toEqual([2026, 2025, 2025]);
  expect(parseTarget('at least 70% by 2025/26', null, notation).by).toBe(2025);
  expect([firstDayOf(2025, notation), fiscalYearOf('2026-03-31', notation)]).toEqual([
    ...['2025-01-01', 2026],
  ]);
});

test.each([
  ...['reduce by 10%', '10% fewer', 'around half', 'all districts', 'every school', 'most schools'],
  ...['at least 70% and at most 80%', '80% and 50 events', 'from 3 to 5 to 7', 'two thirds'],
  ...['better than last year', 'improve on last year', '5 points improvement', '80% of the target'],
  ...['at least 4 out of 10 residents', 'B or better in 3 of 4 areas', 'one of many'],
])('parseTarget(%s) cannot be told', (text) => {
  expect(read(text).operator).toBeNull();
});

test.each(['set up a repair team', 'publish the plan', 'open the new library', 'agree on a route'])(
  'parseTarget(%s) is words, and meant so',
  (text) => {
    expect(isUnreadTarget(read(text), notation)).toBe(false);
  },
);

test('the words of one language are not read in another', () => {
  const japanese = { ...notation, wordings: wordingsOf(['ja']) };
  expect(parseTarget('at least 70%', null, japanese).operator).toBe(null);
  expect(parseTarget('70%以上', null, notation).operator).toBe(null);
  expect(absenceIn('未測定', notation)).toBe(null);
  expect(
    parseTarget('70%以上', null, { ...notation, wordings: wordingsOf(['en', 'ja']) }),
  ).toMatchObject({ operator: '>=', number: 70 });
});
