import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('nearest("vlaue") is the word with the fewest changes', () => {
  expect(nearest('vlaue', ['note', 'value', 'rating'])).toBe('value');
});

test('nearest("ＶＡＬＵＥ") looks past case and width', () => {
  expect(nearest('ＶＡＬＵＥ', ['id', 'value'])).toBe('value');
});

test('nearest("キロ") is null where no character is shared', () => {
  expect(nearest('キロ', ['%', '点', '件'])).toBe(null);
  expect(nearest('割', ['%', '点'])).toBe(null);
});

test('nearest("shinagawa") is null where nothing is near', () => {
  expect(nearest('shinagawa', ['kita', 'taisho'])).toBe(null);
  expect(nearest('kita', [])).toBe(null);
});
