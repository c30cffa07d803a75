import { expect, test } from 'vitest';
import { placedResults } from '../dataset.ts';
import { fixtureDataset, type ResultFields } from '../fixture.ts';
import { restatedOf } from './restatement.ts';

const share = { measure: '実感', comparability: 'same', indicator: '1-1-a' } as const;

function restated(reports: Readonly<Record<string, readonly ResultFields[]>>) {
  const dataset = fixtureDataset(reports);
  return placedResults(dataset).map((placed) => {
    const { value, previous } = restatedOf(dataset, placed);
    return [value, previous].map((one) => one && `${one.year} ${one.own.text} ${one.next.text}`);
  });
}

test('restatedOf(result) tells on both reports what they state differently of one year', () => {
  expect(
    restated({
      2015: [{ ...share, value: '54.2%' }],
      2016: [{ ...share, value: '49.6%', previous: '54.0%' }],
    }),
  ).toEqual([
    ['2015 54.2% 54.0%', null],
    [null, '2015 54.2% 54.0%'],
  ]);
});

test('restatedOf(result) tells nothing of figures that agree, or that only one report states', () => {
  const none = [null, null];
  expect(
    restated({
      2014: [{ ...share, value: '50%' }],
      2015: [{ ...share, value: '54.2%' }],
      2016: [{ ...share, value: '49.6%', previous: '54.20%' }],
    }),
  ).toEqual([none, none, none]);
});

test('restatedOf(measures of one id) follows them through changed names', () => {
  const waiting = { id: 'waiting', comparability: 'own' };
  expect(
    restated({
      2015: [{ ...waiting, measure: '待機児童数：28年4月', value: '14人' }],
      2016: [{ ...waiting, measure: '待機児童数：29年4月', value: '3人', previous: '15人' }],
    }),
  ).toEqual([
    ['2015 14人 15人', null],
    [null, '2015 14人 15人'],
  ]);
});
