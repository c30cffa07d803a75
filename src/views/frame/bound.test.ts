import { expect, test } from 'vitest';
import { wordsOf } from '../../text/words.ts';
import { mostOf } from './bound.ts';

const BOUND = { whole: 100, each: 9 };

test('mostOf(a page that holds all) leaves nothing out', () => {
  expect(mostOf(wordsOf('ja'), 100, BOUND)).toBe(Infinity);
});

test('mostOf(a page that would hold too many) is the same whatever there is, and half with readings', () => {
  expect(mostOf(wordsOf('ja'), 101, BOUND)).toBe(9);
  expect(mostOf(wordsOf('en'), 1_000_000, BOUND)).toBe(9);
  expect(mostOf(wordsOf('easy'), 101, BOUND)).toBe(4);
});
