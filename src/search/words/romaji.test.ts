import { expect, test } from 'vitest';
import { romajiKey, romajiOf } from './romaji.ts';

test.each([
  ['じょうほう', 'jouhou', 'joho', 'jōhō', 'zyouhou'],
  ['しんじゅく', 'shinjuku', 'sinzyuku'],
  ['ちゅうおうく', 'chuuouku', 'chuoku'],
  ['つうがく', 'tsuugaku', 'tugaku'],
  ['ほっかいどう', 'hokkaidou', 'hokkaido'],
  ['ふぁいる', 'fairu'],
])('romajiKey(%s) is that of every way to write it', (reading, ...typed) => {
  const key = romajiKey(romajiOf(reading));
  for (const text of typed) expect(romajiKey(text), text).toBe(key);
});

test('romajiKey(text) tells words apart', () => {
  expect(romajiKey('kita')).not.toBe(romajiKey('kitta'));
});
