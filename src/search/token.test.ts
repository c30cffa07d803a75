import { expect, test } from 'vitest';
import { indexTokens, queryTokens } from './token.ts';
import { unitsOf } from './unit.ts';

const query = (text: string) => queryTokens(unitsOf(text).map((unit) => unit.text)).join(' ');

test('queryTokens(units) are a part of the tokens of every text that holds them', () => {
  expect(indexTokens(['待機児童（63.2%）'])).toContain(query('機児童'));
  expect(indexTokens(['待機児童（63.2%）'])).toContain(query('63.2%'));
});

test('indexTokens(texts) breaks at punctuation, so that nothing is found across it', () => {
  expect(indexTokens(['支援。援助'])).not.toContain(query('支援援助'));
  expect(indexTokens(['支援', '援助'])).not.toContain(query('援援'));
});

test('queryTokens(units) asks for a single kanji, word or number, never for a single kana', () => {
  expect(query('窓')).toBe('u7a93');
  expect(query('SNS')).toBe('uzsnsy');
  expect(query('の')).toBe('');
});

test('a number is found as a whole only', () => {
  expect(indexTokens(['29年度'])).not.toContain(query('9年度'));
});

test('tokens are plain ASCII', () => {
  expect(indexTokens(['区の様々な取組、Ａ評価 82.4%'])).toMatch(/^[a-z\d ]+$/);
});
