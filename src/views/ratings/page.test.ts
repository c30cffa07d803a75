import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import { wordsOf } from '../../text/words.ts';
import { ratingsPage } from './page.ts';

const words = wordsOf('ja');

const result = (value: string, rating: string | undefined, rest: object = {}) => ({
  ...{ measure: '助け合い', indicator: '1-1-a', comparability: 'same', value, rating },
  ...rest,
});
const pageOf = (...results: object[]) =>
  ratingsPage(
    editionOf(
      datasetWith(
        reportFile('kita', 2016, { strategies: [{ code: '1', indicators: ['1-1-a'], results }] }),
      ),
    ),
  );
const rowOf = (...results: object[]) => {
  const [rated] = pageOf(...results).results.flatMap(({ shown }) => shown);
  if (!rated) throw new Error('missing row');
  return rated;
};

test('ratingsPage() shows differing rows first, then the rest', () => {
  const page = pageOf(result('55%', 'A'), result('45%', undefined), result('45%', 'A'));
  expect(page.results.map(({ heading, count }) => [heading, count])).toEqual([
    ['「順調」と評価、目標にはまだ達していない', 1],
    ['違いなし', 1],
    ['比べられない', 1],
  ]);
});

test('ratingsPage() lists a row with two differences once and finds it by both', () => {
  const page = pageOf(result('45%', 'A', { previous: '50%' }));
  expect(page.results).toHaveLength(1);
  const { comparison, kinds } = rowOf(result('45%', 'A', { previous: '50%' }));
  expect(comparison.labels).toEqual([
    '「順調」と評価、目標にはまだ達していない',
    '「順調」と評価、前年度からは逆の方向',
  ]);
  expect(kinds).toBe('differs favourable-not-yet favourable-worse');
});

test('ratingsPage() says why two sides cannot be compared', () => {
  expect(rowOf(result('45%', undefined)).comparison.labels).toEqual([words.missingRating]);
  expect(rowOf(result('対象外', 'A')).comparison.labels).toEqual([words.missingFigure]);
});

test('ratingsPage() leads with counts that are right for none, some and all', () => {
  expect(pageOf().lead[0]).toBe('結果は、まだ登録されていません。');
  expect(pageOf(result('45%', undefined)).lead[0]).toBe(
    '1件の結果のうち、評価と数値を見比べられるものはありません。',
  );
  expect(pageOf(result('55%', 'A')).lead[0]).toBe(
    '1件の結果のうち、評価と数値を見比べられるのは1件です。向きの違うものはありません。',
  );
  expect(pageOf(result('45%', 'A'), result('55%', 'A')).lead[0]).toBe(
    '2件の結果のうち、評価と数値を見比べられるのは2件です。そのうち1件で、評価と数値の向きが違います。',
  );
  expect(pageOf(result('45%', 'A')).lead[0]).toMatch(/そのすべてで、評価と数値の向きが違います。$/);
});

test.each([
  [
    'both at once',
    result('45%', 'A', { previous: '50%' }),
    '区の評価は「A 順調」ですが、「助け合い」は45%で、目標の50%以上にはまだ達しておらず、前年度から5ポイント下がりました。',
  ],
  [
    'an unfavourable rating of what was reached',
    result('55%', 'B'),
    '区の評価は「B 不調」ですが、「助け合い」は55%で、目標の50%以上に達しています。',
  ],
  [
    'an unfavourable rating of what got better',
    result('45%', 'B', { previous: '40%' }),
    '区の評価は「B 不調」ですが、「助け合い」は45%で、前年度から5ポイント上がりました。',
  ],
  ['no difference', result('55%', 'A'), '「助け合い」は55%、区の評価は「A 順調」です。'],
  ['no rating', result('55%', undefined), '「助け合い」は55%、区の評価の記載はありません。'],
  ['no value', result('―', 'A'), '「助け合い」は値なし、区の評価は「A 順調」です。'],
])('ratingsPage() says %s in one sentence', (_, one, sentence) => {
  expect(rowOf(one).sentence).toBe(sentence);
});

test('ratingsPage() keeps the first rows of a difference in sight, and all of the rest together', () => {
  const many = Array.from({ length: 5 }, () => result('45%', 'A'));
  const [differing, agreeing] = pageOf(...many, ...many.map(() => result('55%', 'A'))).results;
  expect([differing?.count, differing?.shown.length, differing?.rest.length]).toEqual([5, 2, 3]);
  expect([agreeing?.count, agreeing?.shown.length, agreeing?.rest.length]).toEqual([5, 5, 0]);
});

test('ratingsPage() counts for each report what points apart, the newest of each ward first', () => {
  const strategies = [{ code: '1', indicators: ['1-1-a'], results: [result('45%', 'A')] }];
  const years = [2015, 2016].map((year) => reportFile('kita', year, { strategies }));
  const { tally } = ratingsPage(editionOf(datasetWith(...years)));
  const counted = (year: number) => ({
    ...{ wardSlug: 'kita', ward: '北区', year: `${year}年度`, counts: [1, 1] },
    href: `/ratings/?ward=kita&year=${year}`,
  });
  expect(tally).toEqual({ shown: [counted(2016)], rest: [counted(2015)] });
});
