import { expect, test } from 'vitest';
import { textLines } from './lines.ts';
import { textWidth } from './width.ts';

test('textLines(text) keeps a text that fits in one line', () => {
  expect(textLines('成果測定の対象外', { size: 10, width: 80 })).toEqual(['成果測定の対象外']);
});

test('textLines(text) breaks a longer text and loses nothing of it', () => {
  expect(textLines('成果測定の対象外', { size: 10, width: 50 })).toEqual(['成果測定の', '対象外']);
});

test('textLines(text) ends in an ellipsis where the lines do not suffice', () => {
  const lines = textLines('成果測定の対象外', { size: 10, width: 30 });
  expect(lines).toEqual(['成果', '測定…']);
  expect(Math.max(...lines.map((line) => textWidth(line, 10)))).toBeLessThanOrEqual(30);
});

test('textLines(text) always goes on, however narrow', () => {
  expect(textLines('𠮷野区', { size: 10, width: 5, most: 4 })).toEqual(['𠮷', '野', '区']);
});
