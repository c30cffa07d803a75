import { expect, test } from 'vitest';
import { withLatin, type Dictionary } from './dictionary.ts';
import { isLatin } from './latin.ts';
import { wordsMeant } from './name.ts';

const dictionary: Dictionary = {
  ...{ spellings: [], wards: [], wardNames: [], katakana: [], hiragana: [], okurigana: [] },
  names: [['窓口', 'まどぐち']],
  latin: [],
};

test.each(['hirano', 'ＳＮＳ', '北区 CSW'])('isLatin(%s) is true', (query) => {
  expect(isLatin(query)).toBe(true);
});

test.each(['窓口', 'A評価', '63.2%'])('isLatin(%s) is false', (query) => {
  expect(isLatin(query)).toBe(false);
});

test('withLatin(dictionary, latin) knows the names of both', () => {
  const both = withLatin(dictionary, { names: [['counter']], latin: [] });
  expect(wordsMeant(both, 'counters').map(({ text }) => text)).toEqual(['窓口']);
});
