import { expect, test } from 'vitest';
import { excerpt as excerptOf } from './excerpt.ts';
import type { Piece } from './mark.ts';
import { unitsOf } from './index/unit.ts';

const excerpt = (texts: readonly string[], phrases: readonly string[]) =>
  excerptOf(texts.map(unitsOf), phrases);

const hits = (pieces: readonly Piece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

test('excerpt(texts) shows the text with most hits, from shortly before the first', () => {
  const long = `${'あ'.repeat(80)}窓口${'い'.repeat(200)}窓口`;
  const pieces = excerpt(['窓のない文', long], ['窓口']);
  expect(pieces[0]?.text).toBe(`…${'あ'.repeat(24)}`);
  expect(hits(pieces)).toEqual(['窓口']);
});

test('excerpt(texts) without a hit is the beginning, and of no text nothing', () => {
  expect(excerpt(['はじめの文'], ['窓口'])).toEqual([{ text: 'はじめの文', hit: false }]);
  expect(excerpt([], ['窓口'])).toEqual([]);
});
