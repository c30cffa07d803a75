import { expect, test } from 'vitest';
import { shownFirst } from './shown.ts';

test('shownFirst(a short list) folds nothing, and never a single entry', () => {
  expect(shownFirst([], 2)).toEqual({ shown: [], rest: [] });
  expect(shownFirst([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], rest: [] });
});

test('shownFirst(a long list) keeps every entry once, in its order', () => {
  expect(shownFirst([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], rest: [3, 4] });
});
