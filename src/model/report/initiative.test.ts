import { ANY_NOTATION } from '../figure/notation.ts';
import { expect, test } from 'vitest';
import { initiativeResults, initiativeSchemaIn } from './initiative.ts';

const initiative = initiativeSchemaIn(ANY_NOTATION).parse({
  code: '4-1-2',
  strategies: ['4-1'],
  indicators: ['1-1-a'],
  targets: [
    { measure: 'マッチング', target: '年間1000件以上' },
    { measure: '苦情', target: '0件' },
    { measure: '活動登録数', target: '100名', by: '2017' },
  ],
  results: [
    { target: '3', value: '74名', note: '目標には届いていない' },
    { target: '1', measure: 'マッチング件数', value: '1,145件' },
    { measure: '講座の参加者', value: '―' },
  ],
});

test('initiativeResults(initiative) keeps printed results in their order, numbered from 1', () => {
  const results = initiativeResults(initiative).map(({ number, measure }) => [number, measure]);
  expect(results).toEqual([
    [1, '活動登録数'],
    [2, 'マッチング件数'],
    [3, '講座の参加者'],
    [4, '苦情'],
  ]);
});

test('initiativeResults(initiative) places a result beside the target it answers', () => {
  const [registered, matched] = initiativeResults(initiative);
  expect(registered).toMatchObject({
    value: { text: '74名', number: 74, unit: '名' },
    target: { measure: '活動登録数', target: { number: 100, unit: '名', by: 2017 } },
    note: '目標には届いていない',
  });
  expect(matched?.target?.target).toMatchObject({
    text: '年間1000件以上',
    number: 1000,
    unit: '件',
  });
});

test('initiativeResults(result without a target) has none', () => {
  expect(initiativeResults(initiative)[2]).toMatchObject({ value: null, target: null });
});

test('initiativeResults(target without a result) has a missing value, not zero', () => {
  expect(initiativeResults(initiative)[3]).toMatchObject({
    measure: '苦情',
    value: null,
    target: { target: { operator: '<=', number: 0 } },
    note: null,
  });
});

test('initiativeResults(two results of one target) keeps both', () => {
  const twice = { ...initiative, results: initiative.results.slice(0, 1).flatMap((r) => [r, r]) };
  expect(initiativeResults(twice).map(({ measure }) => measure)).toEqual([
    '活動登録数',
    '活動登録数',
    'マッチング',
    '苦情',
  ]);
});

test('initiativeResults(nothing printed) is empty', () => {
  expect(initiativeResults({ ...initiative, targets: [], results: [] })).toEqual([]);
});
