import { expect, test } from 'vitest';
import type { Dictionary } from './dictionary.ts';
import { isName, isWard, wordsBegun, wordsMeant, wordsRead } from './name.ts';

const dictionary: Dictionary = {
  ...{ spellings: [], katakana: [], hiragana: [], okurigana: [], latin: [] },
  names: [
    ['窓口', 'まどぐち', 'counter'],
    ['苦情', 'くじょう', 'クレーム'],
    ['要望', 'ようぼう', '苦情'],
  ],
  wards: [['平野区', '平野', 'ひらのく', 'ひらの', 'hirano']],
  wardNames: ['{name}役所', '{shortKana}区', '{slug} ward'],
};
const texts = (words: readonly Readonly<{ text: string }>[]) => words.map(({ text }) => text);

test.each(['まどぐち', 'マドグチ', 'madoguchi', 'mado guchi'])('wordsRead(%s) is 窓口', (name) => {
  expect(texts(wordsRead(dictionary, name))).toEqual(['窓口']);
});

test.each(['ひらのく', 'ヒラノ区', '平野区役所', 'hirano ward'])(
  'wordsRead(%s) is 平野区',
  (name) => {
    expect(texts(wordsRead(dictionary, name))).toEqual(['平野区']);
  },
);

test('wordsRead(term) reads a part of it', () => {
  expect(texts(wordsRead(dictionary, 'まどぐち課'))).toEqual(['窓口課']);
});

test('wordsMeant(name) knows singular and plural', () => {
  expect(texts(wordsMeant(dictionary, 'counters'))).toEqual(['窓口']);
});

test('wordsMeant(name) goes one step further, which counts less', () => {
  const [near, far] = wordsMeant(dictionary, 'クレーム');
  expect([near?.text, far?.text]).toEqual(['苦情', '要望']);
  expect(near?.weight).toBeGreaterThan(far?.weight ?? 0);
});

test('wordsBegun(term) are the words whose reading begins with it', () => {
  expect(texts(wordsBegun(dictionary, 'まど'))).toEqual(['窓口']);
  expect(texts(wordsBegun(dictionary, 'カツ'))).toEqual([]);
});

test('isName(name of an object) is false', () => {
  expect(isName(dictionary, 'constructor')).toBe(false);
});

test('isWard(text) knows a ward with and without 区', () => {
  expect(['平野区', '平野', '窓口'].map((text) => isWard(dictionary, text))).toEqual([
    true,
    true,
    false,
  ]);
});
