import { expect, test } from 'vitest';
import { nearestWord } from './typo.ts';

const WORDS = ['地域活動協議会', '待機児童', 'アンケート'];

test.each([
  ['待期児童', '待機児童'],
  ['活動協儀会', '活動協議会'],
  ['アンケト', 'アンケート'],
  ['待機童児', '待機児童'],
])('nearestWord(%s) is %s', (typed, meant) => {
  expect(nearestWord(typed, WORDS)).toBe(meant);
});

test.each(['新幹線', '待期', '寿司職人'])('nearestWord(%s) is no word', (typed) => {
  expect(nearestWord(typed, WORDS)).toBeNull();
});
