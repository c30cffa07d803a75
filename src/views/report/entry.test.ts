import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { placedResults } from '../../model/dataset.ts';
import { datasetOf, report, same, words } from '../fixture.ts';
import { fartherFirst } from './distance.ts';
import { resultEntry, type ResultEntry } from './entry.ts';
import { furthestResults } from './furthest.ts';

type Fields = Readonly<Record<string, unknown>>;

const survey = { id: 'people', method: 'random', asked: 2000, answered: 700 };
const SURVEY = { ...survey, previous: { method: 'random', asked: 1500, answered: 550 } };

/** The rows of one strategy with these results, and its own targets. */
function entriesOf(
  results: readonly Fields[],
  outcomes: readonly Fields[] = [],
  rest: Fields = {},
) {
  const strategy = {
    code: '4-1',
    indicators: ['1-1-a', '1-3-a', '1-4-a'],
    outcomes,
    results,
    ...rest,
  };
  const dataset = datasetOf(report('midori', 2016, { surveys: [SURVEY], strategies: [strategy] }));
  const link = { href: '#strategy-4-1', name: '住民が運営する' };
  return placedResults(dataset).map((placed) => resultEntry(editionOf(dataset), placed, link));
}
const entryOf = (result: Fields, ...outcomes: readonly Fields[]): ResultEntry => {
  const [entry] = entriesOf([result], outcomes);
  if (!entry) throw new Error('missing result');
  return entry;
};
const own = (value: string, previous: string, rest: Fields = {}): Fields => ({
  ...{ measure: '参加者', comparability: 'own', value, previous, outcome: '1' },
  ...rest,
});

/** What a row says of the change since the year before. */
const CHANGES: readonly (readonly [string, Fields, string])[] = [
  ['a share that rises', same('45%', '40%'), '+5ポイント 良い方向'],
  ['a share that falls', same('40%', '45%'), '−5ポイント 逆の方向'],
  ['the same value', same('40%', '40%'), '前年度と同じ'],
  ['no previous value', same('40%'), ''],
  ['no number', same('対象外', '40%'), ''],
  ['a changed question', same('40%', '55%', { break: '主語を加えた' }), '設問の変更'],
  ['within the margin', same('41%', '40%', { survey: 'people' }), '+1 はっきりした差とはいえない'],
  ['a count without a direction', own('12人', '10人', { outcome: undefined }), '+2人 増えた'],
];

test.each(CHANGES)('resultEntry(%s) says the change in words', (_, fields, said) => {
  expect(entryOf(fields, { measure: '参加者', target: '20人' }).change).toBe(said);
});

test('resultEntry(result) says both years, its target and its rating beside the figure', () => {
  expect(entryOf(same('40%', '45%', { rating: 'A' }))).toMatchObject({
    value: '40%',
    verdict: 'まだ',
    square: 'missed',
    target: '目標 50%以上',
    moved: '2015年度 45% → 2016年度 40%（−5ポイント 下がった・逆の方向）',
    proof: { href: 'https://example.org/wards/midori/2016/#strategy-4-1-result-1' },
  });
});

test('resultEntry(value within its margin of the target) says so', () => {
  expect(entryOf(same('49%', '―', { survey: 'people' })).verdict).toBe('まだ（誤差の範囲内）');
});

test('resultEntry(sentence with a figure) shows the figure; what is printed stands behind it', () => {
  const entry = entryOf(
    own('3,065件（1地域あたり161件）', '―', { figure: '161件', outcome: undefined }),
  );
  expect(entry.value).toBe('161件');
  expect(entry.proof.printed).toContain('3,065件(1地域あたり161件)');
});

test('resultEntry(no number) has no picture and no distance', () => {
  expect(entryOf(same('対象外'))).toMatchObject({ picture: null, distance: null, value: '対象外' });
});

test('resultEntry(…).distance is the part of the scale between value and target, either way', () => {
  expect(entryOf(same('30%')).distance).toBeCloseTo(0.2);
  expect(entryOf(same('60%')).distance).toBeCloseTo(-0.1);
  expect(entryOf(own('11人', '20人'), { measure: '参加者', target: '0人' }).distance).toBeCloseTo(
    0.5,
  );
});

test('fartherFirst() puts those beyond their target after those short of it, unknown ones last', () => {
  expect([null, -0.5, 0.1, null, 0.7].toSorted(fartherFirst)).toEqual([0.7, 0.1, -0.5, null, null]);
});

test('furthestResults(many) has three of those that fall short, the furthest first', () => {
  const results = ['49%', '10%', '60%', '30%', '20%'].map((value) => same(value));
  const { heading, results: shown } = furthestResults(
    words,
    entriesOf(results, [], { response: '知らせる。続ける。' }),
  );
  expect(heading).toBe('目標からいちばん遠い3件');
  expect(shown.map(({ figure }) => figure)).toEqual([
    ...['10%（目標 50%以上）', '20%（目標 50%以上）', '30%（目標 50%以上）'],
  ]);
  expect(shown[0]).toMatchObject({
    response: '知らせる。続ける。',
    strategy: { href: '#strategy-4-1' },
  });
});

test('furthestResults(few, none) counts what there is, and says where the report is silent', () => {
  expect(furthestResults(words, entriesOf([same('60%')])).results).toEqual([]);
  const { heading, results } = furthestResults(words, entriesOf([same('40%'), same('60%')]));
  expect(heading).toBe('目標に達していない1件');
  expect(results[0]?.response).toBe('報告に書かれていません');
});
