import { expect, test } from 'vitest';
import { markText, type Piece } from './mark.ts';

const hits = (pieces: readonly Piece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

test.each([
  ['コミュニティ・ビジネスを', 'コミュニティビジネス', 'コミュニティ・ビジネス'],
  ['計１，１４５件です', '1145件', '１，１４５件'],
  ['平成28年度の', '2016年度', '平成28年度'],
])('markText(%s) marks %s in the original spelling', (text, phrase, marked) => {
  expect(hits(markText(text, [phrase]))).toEqual([marked]);
});

test('markText(text) gives back the whole text, whatever is marked', () => {
  const text = '区の「窓口」と、窓口の案内。';
  expect(
    markText(text, ['窓口', '案内'])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(hits(markText(text, ['窓口']))).toEqual(['窓口', '窓口']);
});

test('markText(text) marks nothing across punctuation', () => {
  expect(hits(markText('支援。援助', ['支援援助']))).toEqual([]);
});
