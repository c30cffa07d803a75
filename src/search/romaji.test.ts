import { expect, test } from 'vitest';
import { romajiOf } from './romaji.ts';

test.each([
  ['じょうほうはっしん', 'jouhouhasshin'],
  ['ちいきかつどう', 'chiikikatsudou'],
  ['ちゅうおう', 'chuuou'],
  ['ふぁしりてーしょん', 'fashiriteshon'],
  ['まっち', 'matchi'],
  ['つなみひなんびる', 'tsunamihinanbiru'],
])('romajiOf(%s) is %s as typed', (reading, romaji) => {
  expect(romajiOf(reading)[0]).toBe(romaji);
});

test('romajiOf(reading) knows the spelling without long vowels', () => {
  expect(romajiOf('じょうとう')).toEqual(['joutou', 'joto']);
});
