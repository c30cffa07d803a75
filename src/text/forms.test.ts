import { expect, test } from 'vitest';
import { quantity as english } from './en/quantity.ts';
import { formsOf } from './forms.ts';

const { quantity, chartUnit } = formsOf('en', 'en-GB');
const ja = formsOf('ja', 'ja-JP');

test('quantity(number, unit) sets a word apart, a currency before, a sign and a Japanese unit at the number', () => {
  const units = ['minutes', '%', '°C', '件', '£', null];
  expect(units.map((unit) => quantity('1,200', unit))).toEqual([
    ...['1,200\u00a0minutes', '1,200%', '1,200°C', '1,200件', '£1,200', '1,200'],
  ]);
  expect(['+35', '−1.6', '12'].map((number) => quantity(number, '€'))).toEqual([
    ...['+€35', '−€1.6', '€12'],
  ]);
  expect(['件', 'km', '%'].map((unit) => ja.quantity('12', unit))).toEqual(['12件', '12km', '12%']);
});

test('quantity(1, unit) in English is a single one', () => {
  const units = ['minutes', 'libraries', 'inches', 'people', '%', 'cases', 'class'];
  expect(units.map((unit) => english('−1', unit).replace('\u00a0', ' '))).toEqual([
    ...['−1 minute', '−1 library', '−1 inch', '−1 person', '−1%', '−1 case', '−1 class'],
  ]);
  expect(english('1.0', 'minutes')).toBe('1.0\u00a0minutes');
});

test('chartUnit(unit) stands at the numbers of a chart where it is short', () => {
  expect(['minutes', '£', '%', '件', null].map(chartUnit)).toEqual(['', '', '%', '件', '']);
  expect(['件', 'km'].map(ja.chartUnit)).toEqual(['件', 'km']);
});
