import { expect, test } from 'vitest';
import { soundsAlike } from './homophone.ts';
import { misheardWord, nearestWord } from './typo.ts';

const WORDS = [
  '地域活動協議会',
  '待機児童',
  'アンケート',
  '接遇',
  '避難所開設訓練',
  '防災',
  '北区',
  '生活',
  'kyodo',
];

test.each([
  ['待期児童', '待機児童'],
  ['アンケト', 'アンケート'],
  ['待機童児', '待機児童'],
])('nearestWord(%s) is %s', (typed, meant) => {
  expect(nearestWord(typed, WORDS)).toBe(meant);
});

test.each([
  ['待機自動', '待機児童'],
  ['避難所解説訓練', '避難所開設訓練'],
  ['接偶', '接遇'],
  ['ほうさい', null],
])('misheardWord(%s) is %s', (typed, meant) => {
  expect(misheardWord(typed, WORDS, soundsAlike)).toBe(meant);
});

test('nearestWord(part of a word) is the whole word', () => {
  expect(nearestWord('活動協儀会', WORDS)).toBe('地域活動協議会');
});

test.each(['新幹線', '待期', '寿司職人', '港北区', '生活保護', 'スケート', 'Kyoto'])(
  'nearestWord(%s) is no word',
  (typed) => {
    expect(nearestWord(typed.toLowerCase(), WORDS)).toBeNull();
  },
);
