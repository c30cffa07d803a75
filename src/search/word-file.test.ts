import { expect, test } from 'vitest';
import { wordFile, wordsIn } from './word-file.ts';

const words = {
  nouns: [
    ['待機児童', 'たいきじどう'],
    ['待機', 'たいき'],
    ['児童', 'じどう'],
    ['カフェ', 'かふぇ'],
    ['一人', 'ひとり'],
    ['人', 'ひと'],
    ['一', 'いち'],
  ],
  verbs: [['働いて', 'はたらいて']],
} as const;

test('wordFile keeps words in their order with their readings', () => {
  expect(wordsIn(wordFile(words))).toEqual(words);
});

test('wordFile leaves out readings that kana or the parts of a word tell', () => {
  expect(wordFile(words).nouns.readings).toBe(' たいき じどう  ひとり ひと いち');
});

test('wordFile takes what the analyser cannot read as its own reading', () => {
  const read = (nouns: readonly (readonly [string, string])[]) =>
    wordsIn(wordFile({ nouns, verbs: [] })).nouns;
  expect(read([['ABC', '']])).toEqual([['ABC', 'ABC']]);
});
