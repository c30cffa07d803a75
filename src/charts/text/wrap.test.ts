import { expect, test } from 'vitest';
import { balancedText, wrapText } from './wrap.ts';

test('wrapText(text) breaks between words and keeps all of it', () => {
  const text = '校区を超えたまちづくりの協働を感じる区民の割合';
  const lines = wrapText(text, 10, 100);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => Array.from(line).length <= 10)).toBe(true);
});

test('wrapText(text) begins no line with punctuation, a particle or a unit, and ends none with a bracket', () => {
  const text = '目標の50%以上（2017年度まで）に、達した区を「全部」数える。';
  for (const width of [60, 80, 100, 120, 140]) {
    const lines = wrapText(text, 10, width);
    expect(lines.slice(1).filter((line) => /^[、。）」%を年]/.test(line))).toEqual([]);
    expect(lines.filter((line) => /[（「]$/.test(line))).toEqual([]);
  }
});

test('wrapText(a word longer than a line) breaks within the word', () => {
  const address = 'https://example.org/indicators/';
  expect(wrapText(address, 10, 60).length).toBeGreaterThan(2);
  expect(wrapText(address, 10, 60).join('')).toBe(address);
});

test('wrapText(short text) is one line, of nothing none', () => {
  expect(wrapText('短い', 10, 100)).toEqual(['短い']);
  expect(wrapText('', 10, 100)).toEqual([]);
});

test('balancedText(text) takes as many lines as needed, of similar length', () => {
  const text = '地域が自律的に運営されていると感じる区民';
  const lines = balancedText(text, 10, 190);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.length).toBeGreaterThan(5);
});
