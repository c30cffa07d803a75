import { expect, test } from 'vitest';
import { kanaRow } from './syllabary.ts';

test('kanaRow(reading) is the first character of its row', () => {
  expect(['あさひく', 'つるみく', 'よどがわく', 'にしく'].map(kanaRow)).toEqual([
    ...['あ', 'た', 'や', 'な'],
  ]);
});

test('kanaRow(voiced reading) is the row of its unvoiced sound', () => {
  expect(['じょうとうく', 'ぱんだ'].map(kanaRow)).toEqual(['さ', 'は']);
});

test('kanaRow(other script or nothing) is empty', () => {
  expect(['Kita', ''].map(kanaRow)).toEqual(['', '']);
});
