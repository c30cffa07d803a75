import { ANY_NOTATION } from '../figure/notation.ts';
import { expect, test } from 'vitest';
import { fixtureDataset } from '../fixture.ts';
import { initiativeSchemaIn } from './initiative.ts';
import { withdrawalOf } from './withdrawal.ts';

const { framework } = fixtureDataset({});
const place = { code: '4-1-1', strategies: ['4-1'], indicators: ['1-1-a'] };
const withdrawal = (fields: Readonly<Record<string, string>>) =>
  withdrawalOf(framework, initiativeSchemaIn(ANY_NOTATION).parse({ ...place, ...fields }));
const criterion = { withdrawal: '30%未満なら見直す' };

test('withdrawalOf(③) is hit, with or without a printed criterion', () => {
  expect(withdrawal({ ...criterion, achievement: '③' })).toBe('hit');
  expect(withdrawal({ achievement: '③' })).toBe('hit');
});

test('withdrawalOf(① or ②) is clear', () => {
  expect(withdrawal({ ...criterion, achievement: '①(ⅰ)' })).toBe('clear');
  expect(withdrawal({ ...criterion, achievement: '②(ⅰ)' })).toBe('clear');
});

test('withdrawalOf(no mark) is unknown', () => {
  expect(withdrawal(criterion)).toBe('unknown');
});

test('withdrawalOf(no criterion) is null', () => {
  expect(withdrawal({ achievement: '①(ⅰ)' })).toBe(null);
  expect(withdrawal({})).toBe(null);
});
