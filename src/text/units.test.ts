import { expect, test } from 'vitest';
import { inUnits } from './units.ts';
import { wordsOf } from './words.ts';

const unit = (name: string, said: string | null, equals: readonly string[] = []) => ({
  ...{ name, said, equals },
});
const en = inUnits(wordsOf('en'), [
  unit('%', null),
  unit('件', 'cases'),
  unit('人', 'people', ['名']),
  unit('倍', null),
]);

test('inUnits(words, units) calls a unit by its name in the language, however it is printed', () => {
  expect(en.quantity('3,065', '件')).toBe('3,065\u00a0cases');
  expect(en.quantity('+1', '件')).toBe('+1\u00a0case');
  expect([en.quantity('1', '名'), en.quantity('2', '人')]).toEqual([
    '1\u00a0person',
    '2\u00a0people',
  ]);
  expect([en.quantity('2', '倍'), en.quantity('80', '%')]).toEqual(['2倍', '80%']);
});

test('inUnits(words, units) calls it so in targets, too', () => {
  const target = { text: '1件以上', operator: '>=', number: 1, unit: '件', by: null } as const;
  expect(en.targetText(target as never)).toBe('at least 1\u00a0case');
});

test('inUnits(words, units without other names) are the same words', () => {
  const words = wordsOf('ja');
  expect(inUnits(words, [unit('件', null)])).toBe(words);
});
