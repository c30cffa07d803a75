import { expect, test } from 'vitest';
import { markUnits } from './mark.ts';
import { unitsOf } from './index/unit.ts';

const pieces = (text: string, phrase: string) => markUnits(unitsOf(text), [phrase]);
const hits = (text: string, phrase: string) =>
  pieces(text, phrase)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

test.each([
  ['コミュニティ・ビジネスを', 'コミュニティビジネス', 'コミュニティ・ビジネス'],
  ['計１，１４５件です', '1145件', '1,145件'],
  ['The Community Council of', 'community council', 'Community Council'],
])('markUnits(%s) marks %s as it is written', (text, phrase, marked) => {
  expect(hits(text, phrase)).toEqual([marked]);
});

test('markUnits(units) gives back the whole text, whatever is marked', () => {
  const text = '区の「窓口」と、窓口の案内。';
  expect(
    pieces(text, '窓口')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(hits(text, '窓口')).toEqual(['窓口', '窓口']);
});

test('markUnits(units) marks nothing across punctuation', () => {
  expect(hits('支援。援助', '支援援助')).toEqual([]);
});
