import { expect, test } from 'vitest';
import { ANY_NOTATION } from './notation.ts';
import { parseNumeral } from './numeral.ts';

const units = [
  { name: '件', equals: [], mark: null },
  { name: '星', equals: [], mark: '☆' },
];
const read = (text: string) => parseNumeral(text, { ...ANY_NOTATION, units });

test('parseNumeral("星2つ") reads what is counted in marks however it is written', () => {
  const two = { number: 2, unit: '星' };
  expect(['星2つ', '星二つ', '星2', '☆☆'].map(read)).toEqual([two, two, two, two]);
  expect(read('☆')).toEqual({ number: 1, unit: '星' });
  expect(read('星九つ')).toEqual({ number: 9, unit: '星' });
});

test('parseNumeral("ゼロ") is zero in any unit', () => {
  expect(read('ゼロ')).toEqual({ number: 0, unit: null });
});

test('parseNumeral(what is no numeral, or a unit without marks) is null', () => {
  expect(['星', '星空2つ', '☆★', '件2つ', '二件', '2', ''].map(read)).toEqual(
    Array.from({ length: 7 }, () => null),
  );
  expect(parseNumeral('星2つ')).toBe(null);
});
