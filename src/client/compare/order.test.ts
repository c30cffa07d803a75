import { expect, test } from 'vitest';
import { inOrder, shownWards } from './order.ts';

test('inOrder() puts missing numbers last whichever way it runs', () => {
  expect(inOrder([null, 1, 0, 3], false)).toEqual([3, 1, 2, 0]);
  expect(inOrder([null, 1, 0, 3], true)).toEqual([2, 1, 3, 0]);
});

test('inOrder() keeps the usual order of equals and of those without a number', () => {
  expect(inOrder([2, null, 2, null], true)).toEqual([0, 2, 1, 3]);
  expect(inOrder([null, null], false)).toEqual([0, 1]);
});

test('shownWards() shows those chosen, in their usual order, and leaves out unknown ones', () => {
  const limits = { mine: null, most: 1 };
  expect(shownWards(['a', 'b', 'c'], ['c', 'a', 'x'], limits)).toEqual(['a', 'c']);
  expect(shownWards(['a', 'b'], ['x'], limits)).toEqual(['a']);
});

test('shownWards() begins with the reader’s own where there is not room for all', () => {
  expect(shownWards(['a', 'b', 'c'], [], { mine: 'c', most: 2 })).toEqual(['c', 'a']);
  expect(shownWards(['a', 'b'], [], { mine: 'x', most: 3 })).toEqual(['a', 'b']);
});
