import { expect, test } from 'vitest';
import { saidIn } from './fixture.ts';
import { messagesOf } from './messages.ts';
import { UNSTATED } from './terms.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('en');
const areas = { ...UNSTATED, area: 'island', areas: 'islands' };
const all = [...saidIn(wordsOf('en', areas)), ...saidIn(messagesOf('en', areas))];

/** The texts in English in which something stands, each once. */
const holding = (fault: RegExp): readonly string[] => [
  ...new Set(
    all.filter(({ text }) => fault.test(text)).map(({ path, text }) => `${path}: ${text}`),
  ),
];

test('sentences in English are apart', () => {
  expect(holding(/[a-z)%][.?!](?=[A-Z“])/)).toEqual([]);
});

test('texts in English have no signs in the width of Japanese', () => {
  expect(holding(/[\u3000-\u30ff\uff00-\uffef]/)).toEqual([]);
});

test('a name that begins with a vowel has the article of one', () => {
  expect(holding(/\ba (?:islands?|initiatives?|indicators?|issues?|improvements?)\b/i)).toEqual([]);
});

test('what is counted once has no plural', () => {
  const { desk, form, uneven, warnings } = messagesOf('en');
  expect(words.compareShown(1, 1, '')).toBe('Showing 1 column × 1 indicator.');
  expect(form.noStrategy(1).message).toContain('1 initiative belongs');
  expect(uneven(1, []).message).toContain('(1 space)');
  expect(desk.begun('', '', 1)).toContain('the 1 point above');
  expect(warnings.more(1)).toContain('is 1 more');
});

test('results that fall short are told by their number', () => {
  expect(words.cardCounted(17, 4, 9, 'both')).toBe(
    'Of 17 results, 4 met their targets; 9 fell short.',
  );
  expect(words.cardCounted(9, 1, 7, 'missed')).toContain('1 met its target; 7 missed theirs.');
  expect(words.cardCounted(9, 7, 1, 'notYet')).toContain('7 met their targets; 1 has not yet done');
  expect(words.briefNone(2, 'notYet')).toBe('neither area has met it yet');
  expect(words.bothAlike('Of two', 'North 1, East 2', '50%', 'notYet')).toContain(
    'neither has met the target of 50% yet',
  );
});

test('differences of shares are percentage points, in short where they bear a sign', () => {
  expect(words.points('0.4')).toBe('0.4 percentage points');
  expect(words.points('1')).toBe('1 percentage point');
  expect(['+1', '−4.6'].map(words.points)).toEqual(['+1 point', '−4.6 points']);
});

test('the year of a milestone is named like all years', () => {
  expect(words.milestoneUnstated('set up', 2015)).toContain('(by FY2015)');
});
