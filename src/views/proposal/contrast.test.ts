import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const marked = (before: string, after: string) =>
  Object.values(contrast(before, after)).map(([start, middle, end]) => `${start}[${middle}]${end}`);

test('contrast(before, after) finds what differs', () => {
  expect(marked('目標に達したのは7件です', '目標に達したのは6件です')).toEqual([
    '目標に達したのは[7]件です',
    '目標に達したのは[6]件です',
  ]);
  expect(marked('同じ', '同じ')).toEqual(['同じ[]', '同じ[]']);
  expect(marked('', '新しい')).toEqual(['[]', '[新しい]']);
});

test('contrast(numbers) keeps a number whole', () => {
  expect(marked('値は57.4%でした', '値は58.4%でした')).toEqual([
    '値は[57.4%]でした',
    '値は[58.4%]でした',
  ]);
});

test('contrast(text that grows by what it has) counts nothing twice', () => {
  expect(marked('ああ', 'あああ')).toEqual(['ああ[]', 'ああ[あ]']);
  expect(marked('ababab', 'abab')).toEqual(['[ababab]', '[abab]']);
});

test('contrast(characters of two halves) splits none', () => {
  expect(marked('𠮷野', '𠮶野')).toEqual(['[𠮷]野', '[𠮶]野']);
});
