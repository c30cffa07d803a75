import { expect, test } from 'vitest';
import { datasetWith, reportFile } from '../parse/fixture.ts';
import { words } from '../text/words.ts';
import { moveText, verdictLines } from './result-text.ts';
import { ratingsPage } from './ratings.ts';

const result = (value: string, rating: string | undefined, rest: object = {}) => ({
  ...{ measure: '助け合い', indicator: '1-1-a', comparability: 'same', value, rating },
  ...rest,
});
const pageOf = (...results: object[]) =>
  ratingsPage(
    datasetWith(
      reportFile('kita', 2016, { strategies: [{ code: '1', indicators: ['1-1-a'], results }] }),
    ),
  );
const rowOf = (...results: object[]) => {
  const [rated] = pageOf(...results).results.flatMap(({ rows }) => rows);
  if (!rated) throw new Error('missing row');
  return rated;
};

test('ratingsPage() shows differing rows first, then the rest', () => {
  const page = pageOf(result('55%', 'A'), result('45%', undefined), result('45%', 'A'));
  expect(page.results.map(({ heading, rows }) => [heading, rows.length])).toEqual([
    ['順調と評価・目標にはまだ達していない', 1],
    ['違いなし', 1],
    ['比べられない', 1],
  ]);
});

test('ratingsPage() lists a row with two differences once and finds it by both', () => {
  const page = pageOf(result('45%', 'A', { previous: '50%' }));
  expect(page.results).toHaveLength(1);
  const { comparison, kinds } = rowOf(result('45%', 'A', { previous: '50%' }));
  expect(comparison.labels).toEqual([
    '順調と評価・目標にはまだ達していない',
    '順調と評価・前年度からは逆の方向',
  ]);
  expect(kinds).toBe('differs favourable-missed favourable-worse');
});

test('ratingsPage() says why two sides cannot be compared', () => {
  expect(rowOf(result('45%', undefined)).comparison.labels).toEqual([words.missingRating]);
  expect(rowOf(result('対象外', 'A')).comparison.labels).toEqual([words.missingFigure]);
});

test('ratingsPage() leads with counts that are right for none, some and all', () => {
  expect(pageOf().lead[0]).toBe('結果は、まだ登録されていません。');
  expect(pageOf(result('45%', undefined)).lead[0]).toBe(
    '1件の結果に、評価と数値を見比べられるものはありません。',
  );
  expect(pageOf(result('55%', 'A')).lead[0]).toBe(
    '1件の結果のうち、評価と数値を見比べられるのは1件です。違いのあるものはありません。',
  );
  expect(pageOf(result('45%', 'A'), result('55%', 'A')).lead[0]).toBe(
    '2件の結果のうち、評価と数値を見比べられるのは2件です。そのうち1件で、二つの向きに違いがあります。',
  );
  expect(pageOf(result('45%', 'A')).lead[0]).toMatch(/そのすべてで、二つの向きに違いがあります。$/);
});

test('verdictLines() names the target with its year, or the lack of one', () => {
  expect(verdictLines(rowOf(result('45%', 'A')).row)).toEqual([
    '目標 50%以上（2017年度まで）',
    'まだ達していない',
  ]);
  const own = { indicator: undefined, comparability: 'own' };
  expect(verdictLines(rowOf(result('45%', 'A', own)).row)).toEqual(['目標の記載なし']);
});

test('verdictLines() does not hold a variant against the common target', () => {
  const variant = { comparability: 'variant', note: '対象が違う' };
  expect(verdictLines(rowOf(result('45%', 'A', variant)).row)).toEqual(['目標の記載なし']);
});

test('moveText() tells the change and its direction, or why there is none', () => {
  const move = (rest: object) => moveText(rowOf(result('45%', 'A', rest)).row);
  expect(move({ previous: '40%' })).toBe('+5ポイント（上がった・良い方向）');
  expect(move({ previous: '50.5%' })).toBe('−5.5ポイント（下がった・逆の方向）');
  expect(move({ previous: '45%' })).toBe('±0');
  expect(move({})).toBe('前年度の値なし');
  expect(move({ previous: '40%', break: '設問が変わった' })).toBe('設問の変更');
});
