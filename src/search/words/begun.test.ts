import { expect, test } from 'vitest';
import { begunKanji, begunWords } from './begun.ts';
import type { Word } from './names.ts';

const words: readonly Word[] = [
  ['覆面調査', ''],
  ['地域資源', ''],
  ['調査', 'ちょうさ'],
];

test.each([
  ['覆面ちょう', ['覆面調査']],
  ['覆面ちょうす', []],
  ['覆面', []],
])('begunWords(words, %s) are %s', (typed, begun) => {
  expect(begunWords(words, typed)).toEqual(begun);
});

test.each([
  ['地域資げ', ['地域資']],
  ['地域資源', []],
  ['覆面の', []],
  ['減った', []],
])('begunKanji(words, %s) are %s', (typed, begun) => {
  expect(begunKanji(words, typed)).toEqual(begun);
});
