import { expect, test } from 'vitest';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import { initiativeAgreement, resultAgreement, type Agreement } from './agreement.ts';
import { placedInitiatives, placedResults } from '../dataset.ts';

const MEASURE = { measure: '助け合い', indicator: '1-1-a', comparability: 'same' };

/** What the figures say of one result with the fixture's target of 50%以上. */
function ofResult(fields: object, outcomes: readonly object[] = []): Agreement {
  const strategy = {
    code: '1',
    indicators: ['1-1-a'],
    outcomes,
    results: [{ ...MEASURE, ...fields }],
  };
  const dataset = datasetWith(reportFile('kita', 2016, { strategies: [strategy] }));
  const [placed] = placedResults(dataset);
  if (!placed) throw new Error('missing result');
  return resultAgreement(dataset.framework, placed);
}

function ofInitiative(fields: object): Agreement {
  const strategies = [{ code: '1', indicators: ['1-1-a'] }];
  const initiative = { code: '1-1', strategies: ['1'], indicators: ['1-1-a'], ...fields };
  const dataset = datasetWith(reportFile('kita', 2016, { strategies, initiatives: [initiative] }));
  const [placed] = placedInitiatives(dataset);
  if (!placed) throw new Error('missing initiative');
  return initiativeAgreement(dataset.framework, placed);
}

const differs = (...differences: readonly string[]) => ({ kind: 'differs', differences });
const agrees = { kind: 'agrees' };
const incomparable = (missing: string) => ({ kind: 'incomparable', missing });

test.each([
  ['A below the target', { value: '49.9%', rating: 'A' }, differs('favourable-not-yet')],
  ['A at the target', { value: '50%', rating: 'A' }, agrees],
  ['B at the target', { value: '50%', rating: 'B' }, differs('unfavourable-reached')],
  ['B below the target', { value: '49.9%', rating: 'B' }, agrees],
  [
    'A reached but fallen',
    { value: '60%', previous: '70%', rating: 'A' },
    differs('favourable-worse'),
  ],
  [
    'B missed but risen',
    { value: '30%', previous: '20%', rating: 'B' },
    differs('unfavourable-better'),
  ],
  [
    'A missed and fallen',
    { value: '30%', previous: '40%', rating: 'A' },
    differs('favourable-not-yet', 'favourable-worse'),
  ],
  [
    'A missed and unchanged',
    { value: '30%', previous: '30%', rating: 'A' },
    differs('favourable-not-yet'),
  ],
])('resultAgreement(%s)', (_, fields, expected) => {
  expect(ofResult(fields)).toEqual(expected);
});

test('resultAgreement() says missed where the year of the target is over', () => {
  const own = { indicator: undefined, comparability: 'own', outcome: '1', value: '9件' };
  const by = (year?: string) =>
    ofResult({ ...own, rating: 'A' }, [{ measure: '講座', target: '10件以上', by: year }]);
  expect(by('2017')).toEqual(differs('favourable-not-yet'));
  expect(by('2016')).toEqual(differs('favourable-missed'));
  expect(by('2015')).toEqual(differs('favourable-missed'));
  expect(by()).toEqual(differs('favourable-missed'));
});

test('resultAgreement() takes no side of a previous value behind a changed question', () => {
  const fields = { value: '60%', previous: '70%', rating: 'A', break: '設問が変わった' };
  expect(ofResult(fields)).toEqual(agrees);
});

test('resultAgreement() follows a target for which lower is better', () => {
  const own = { indicator: undefined, comparability: 'own', outcome: '1' };
  const outcomes = [{ measure: '待機児童', target: '10人以下' }];
  const falling = { ...own, value: '12人', previous: '20人', rating: 'B' };
  expect(ofResult(falling, outcomes)).toEqual(differs('unfavourable-better'));
  const rising = { ...own, value: '9人', previous: '3人', rating: 'A' };
  expect(ofResult(rising, outcomes)).toEqual(differs('favourable-worse'));
});

test('resultAgreement() names the silent side', () => {
  expect(ofResult({ value: '49%' })).toEqual(incomparable('rating'));
  expect(ofResult({ value: '成果測定の対象外', rating: 'A' })).toEqual(incomparable('figure'));
  expect(ofResult({ rating: 'A' })).toEqual(incomparable('figure'));
});

const targets = [
  { measure: '講座', target: '3回以上' },
  { measure: '参加者', target: '100人以上' },
];
const reached = [
  { target: '1', value: '3回' },
  { target: '2', value: '120人' },
];
const missed = [reached[0], { target: '2', value: '99人' }];

test.each([
  ['① with a missed target', { results: missed, achievement: '①(ⅰ)' }, differs('achieved-missed')],
  ['③ with all reached', { results: reached, achievement: '③' }, differs('unachieved-reached')],
  ['○ with a missed target', { results: missed, effectiveness: '○' }, differs('effective-missed')],
  ['× with all reached', { results: reached, effectiveness: '×' }, differs('ineffective-reached')],
  [
    '① and ○ with a missed target',
    { results: missed, achievement: '①(ⅰ)', effectiveness: '○' },
    differs('achieved-missed', 'effective-missed'),
  ],
  ['① with all reached', { results: reached, achievement: '①(ⅰ)' }, agrees],
  ['③ with a missed target', { results: missed, achievement: '③' }, agrees],
  ['no mark', { results: reached }, incomparable('rating')],
])('initiativeAgreement(%s)', (_, fields, expected) => {
  expect(ofInitiative({ targets, ...fields })).toEqual(expected);
});

test('initiativeAgreement() does not take a target without a result for reached or missed', () => {
  const fields = { targets, results: [reached[0]], achievement: '①(ⅰ)', effectiveness: '○' };
  expect(ofInitiative(fields)).toEqual(incomparable('figure'));
});
