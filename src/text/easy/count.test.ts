import { expect, test } from 'vitest';
import { saidIn } from '../fixture.ts';
import { wordsOf } from '../words.ts';
import { things, thingsOf } from './count.ts';

test('things(count) counts as people do: つ ends at nine, and nothing is no つ', () => {
  expect([1, 9, 10, 63, 0].map(things)).toEqual(['1つ', '9つ', '10個', '63個', '0個']);
  expect([1, 9, 24, 0].map(thingsOf)).toEqual(['1つの', '9つの', '24の', '0の']);
});

test('words in easy Japanese count no つ above nine', () => {
  const easy = wordsOf('easy');
  expect(easy.cardCounted(17, 4, 13, 'both')).toContain('結果は 17個です');
  expect(easy.homeHeadline(24, 63, 22)).toContain('24の 区が');
  expect(saidIn(easy).filter(({ text }) => /(?<!\d)(?:0|\d{2,})つ/.test(text))).toEqual([]);
});

test('words in easy Japanese keep what limits a figure', () => {
  const { rated, cardClose, closeOf, noMargin, withinMargin } = wordsOf('easy');
  const maybe = 'ちがう 結果に なるかもしれません';
  expect(rated('A', true, 'reached', true)).toContain(maybe);
  expect(rated('A', true, 'reached', false)).not.toContain(maybe);
  expect([cardClose(1, 4), closeOf(['東区'])].join('')).toMatch(
    new RegExp(`${maybe}.*東区は.*${maybe}`),
  );
  expect(noMargin.monitors).toContain('わかりません');
  expect(withinMargin('とどいた')).toContain('はっきり しない');
});
