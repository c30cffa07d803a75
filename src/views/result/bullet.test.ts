import { expect, test } from 'vitest';
import { placedResults } from '../../model/dataset.ts';
import { fixtureDataset, type ResultFields } from '../../model/fixture.ts';
import { wordsOf } from '../../text/words.ts';
import { resultBullet } from './bullet.ts';

const words = wordsOf('ja');

const outcomes = [{ measure: '電気', target: '平成25年度比で約35%の削減', figure: '35%' }];
const bullet = (fields: ResultFields) => {
  const [placed] = placedResults(
    fixtureDataset({ 2016: [{ measure: '実感', comparability: 'own', ...fields }] }, outcomes),
  );
  return placed ? resultBullet(words, placed) : null;
};
const same = { comparability: 'same', indicator: '1-1-a' };

test('resultBullet(share) runs from 0 to 100% and has its target', () => {
  expect(bullet({ ...same, value: '49.60%', previous: '54%' })).toMatchObject({
    id: 'bullet-strategy-4-1-result-1',
    description: '2015年度 54%、2016年度 49.60%、目標 50%以上（2017年度まで）。',
    domain: [0, 100],
    ends: ['0', '100%'],
    current: { value: 49.6, text: '49.60%' },
    target: { value: 50, text: '目標 50%以上' },
  });
});

test('resultBullet(count) runs a little beyond its largest value', () => {
  expect(bullet({ value: '1,145件', previous: '607件' })).toMatchObject({
    domain: [0, 1260],
    ends: ['0', '1,260'],
    target: null,
  });
});

test('resultBullet(figure or target in a sentence) draws its number and unit', () => {
  const drawn = bullet({ value: '3,065件（1地域あたり161件）', figure: '161件' });
  expect(drawn?.current).toEqual({ value: 161, text: '161件' });
  expect(bullet({ value: '29%', outcome: '1' })?.target?.text).toBe('目標 35%');
});

test('resultBullet(no number) is null, also with a previous value', () => {
  expect(bullet({ value: '対象外', previous: '3件' })).toBe(null);
  expect(bullet({ previous: '3件' })).toBe(null);
});
