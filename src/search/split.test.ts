import { expect, test } from 'vitest';
import { wordsOfSentence } from './split.ts';

const KNOWN = ['待機児童', '窓口', '点数', '仕事', 'やりがい', '野球', '住民', '税金'];
const asked = (sentence: string) =>
  wordsOfSentence(sentence, (word) => KNOWN.includes(word)).asked.map((group) => group.join('|'));

test.each([
  ['待機児童は減っていますか', ['待機児童']],
  ['どの区が一番窓口の点数が高いか', ['窓口', '点数']],
  ['仕事のやりがい', ['仕事', 'やりがい']],
  ['犬の登録', ['犬', '登録']],
  ['プロ野球', ['プロ|野球']],
  ['住民の窓口', ['窓口']],
  ['住民税', ['住民|税']],
  ['待機児童数', ['待機児童']],
  ['減っていますか', ['減っ']],
])('wordsOfSentence(%s) asks for %j', (sentence, words) => {
  expect(asked(sentence)).toEqual(words);
});

test('wordsOfSentence(sentence) keeps what is said of it', () => {
  const { told } = wordsOfSentence('窓口の点数が高いか', (word) => KNOWN.includes(word));
  expect(told).toEqual(['高い']);
});
