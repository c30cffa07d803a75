import { expect, test } from 'vitest';
import { initialOf } from './initial.ts';

test.each([
  ['きょうぎ', 'kyougi'],
  ['しょうがい', 'shougai'],
  ['じゅうみん', 'juumin'],
  ['ちいき', 'chiiki'],
  ['つなみ', 'tsunami'],
  ['ふくし', 'fukushi'],
  ['あんない', 'annai'],
  ['んだ', 'n'],
  ['カフェ', 'かふぇ'],
])('initialOf(%s) is that of %s', (kana, romaji) => {
  expect(initialOf(kana)).toBe(initialOf(romaji));
});

test('initialOf(text) tells words apart that begin with other letters', () => {
  const words = ['待機', '窓口', 'か', 'き', 'し', 'council', 'survey', '1-2-a'];
  expect(new Set(words.map(initialOf)).size).toBe(words.length);
});
