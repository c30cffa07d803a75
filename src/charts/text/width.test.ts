import { expect, test } from 'vitest';
import { bold, drawnWidth, regular } from './fixture.ts';
import { textWidth, widestText } from './width.ts';

const TEXTS = [
  '東みどり丘区 2016年度（平成28年度）',
  '目標 50%以上：−2.5ポイント、±0',
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...['é', 'ß', 'Ж', 'Α', '–', '—', '“', '①', '≈', '→', 'ｱ', '…', '№'],
];

test.each(TEXTS)('textWidth(%s) is never less than the font draws', (text) => {
  const drawn = Math.max(drawnWidth(text, 100, regular), drawnWidth(text, 100, bold));
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(drawn - 1e-6);
  expect(textWidth(text, 100)).toBeLessThan(drawn * 1.15 + 55);
});

test('textWidth(text) grows with the size; of nothing it is 0', () => {
  expect(textWidth('緑区', 10)).toBe(20);
  expect(textWidth('緑区', 20)).toBe(40);
  expect(textWidth('', 10)).toBe(0);
});

test('widestText(texts) is 0 without texts and skips missing ones', () => {
  expect(widestText([], 10)).toBe(0);
  expect(widestText([null, '緑区', '緑'], 10)).toBe(20);
});
