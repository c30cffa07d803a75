import { expect, test } from 'vitest';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import { placedInitiatives, placedResults } from '../dataset.ts';
import { initiativeResults } from '../report/initiative.ts';
import { allReached, initiativeAttainment } from './reaching.ts';
import { attainmentOf, changeOf, resultPrecision, standingOf } from './standing.ts';
import { wardSeries } from './series.ts';

const RANDOM = { method: 'random', asked: '2000', answered: '715' };
const surveys = [
  { id: 'residents', ...RANDOM, previous: { method: 'random', answered: '553' } },
  { id: 'now-only', ...RANDOM },
  { id: 'knowing', of: 'residents', part: '知っている人', method: 'random', previous: RANDOM },
  { id: 'monitors', method: 'monitors', answered: '715' },
  { id: 'unknown', method: 'unknown' },
  { id: 'uncounted', method: 'random' },
].map((survey) =>
  survey.id === 'knowing' ? { ...survey, previous: { method: 'random' } } : survey,
);
const SHARE = { measure: '助け合い', indicator: '1-1-a', comparability: 'same' };

function datasetOf(fields: object, more: object = {}) {
  const strategies = [{ code: '1', indicators: ['1-1-a'], results: [{ ...SHARE, ...fields }] }];
  return datasetWith(reportFile('kita', 2016, { surveys, strategies, ...more }));
}
function placed(fields: object) {
  const [first] = placedResults(datasetOf(fields));
  if (!first) throw new Error('missing result');
  return first;
}

test('resultPrecision(people drawn by lot and counted) is a margin', () => {
  const precision = resultPrecision(placed({ value: '17.3%', survey: 'residents' }));
  expect(precision).toMatchObject({ kind: 'margin', answered: 715 });
  expect(precision).toHaveProperty('points', expect.closeTo(2.7725, 3));
});

test('resultPrecision(any other survey) says why there is no margin', () => {
  const why = (survey: string, value = '17.3%') => resultPrecision(placed({ value, survey }));
  expect(why('monitors')).toEqual({ kind: 'none', why: 'monitors' });
  expect(why('unknown')).toEqual({ kind: 'none', why: 'unknown' });
  expect(why('uncounted')).toEqual({ kind: 'none', why: 'uncounted' });
  expect(why('knowing')).toEqual({ kind: 'none', why: 'uncounted' });
  expect(why('residents', '100%')).toEqual({ kind: 'none', why: 'extreme' });
});

test('resultPrecision(no survey, or no share) is null', () => {
  expect(resultPrecision(placed({ value: '17.3%' }))).toBe(null);
  expect(resultPrecision(placed({ value: '対象外', survey: 'residents' }))).toBe(null);
});

test('changeOf(17.3% after 16.3%, 715 and 553 answers) is unclear', () => {
  const result = placed({ value: '17.3%', previous: '16.3%', survey: 'residents' });
  expect(changeOf(result)).toMatchObject({ amount: 1, verdict: 'unclear' });
  expect(changeOf(result)?.margin?.points).toBeCloseTo(4.143, 3);
  expect(standingOf(result).movement).toBe('unclear');
});

test('changeOf(a change beyond its margin) is better or worse', () => {
  const verdict = (value: string, previous: string) =>
    changeOf(placed({ value, previous, survey: 'residents' }))?.verdict;
  expect(verdict('27.3%', '16.3%')).toBe('better');
  expect(verdict('16.3%', '27.3%')).toBe('worse');
});

test('changeOf(answers of one year unknown) has no margin and keeps its direction', () => {
  const change = (survey: string) =>
    changeOf(placed({ value: '17.3%', previous: '16.3%', survey }));
  for (const survey of ['now-only', 'monitors', 'unknown', 'uncounted'])
    expect(change(survey)).toMatchObject({ verdict: 'better', margin: null });
});

test('changeOf(part of a whole survey) is unclear within the margin of the whole', () => {
  const change = (value: string) =>
    changeOf(placed({ value, previous: '77.3%', survey: 'knowing' }));
  expect(change('79.2%')).toMatchObject({ verdict: 'unclear', margin: { atLeast: true } });
  expect(change('82.3%')).toMatchObject({ verdict: 'better', margin: { atLeast: true } });
});

test('changeOf(changed question) is null, however many answered', () => {
  const fields = { value: '17.3%', previous: '16.3%', break: '設問が変わった' };
  expect(changeOf(placed({ ...fields, survey: 'residents' }))).toBe(null);
});

test('attainmentOf(48% of 715, target 50%) falls short within its margin', () => {
  const attainment = (value: string) => attainmentOf(placed({ value, survey: 'residents' }));
  expect(attainment('48%')).toEqual({ status: 'notYet', close: true });
  expect(attainment('40%')).toEqual({ status: 'notYet', close: false });
});

test('initiativeAttainment(annual target) is decided by the report itself', () => {
  const initiative = {
    ...{ code: '1-1', strategies: ['1'], indicators: ['1-1-a'] },
    targets: [
      { measure: '知っている区民', target: '50%以上' },
      { measure: '再来年', target: '90%以上', by: '2018' },
    ],
    results: [
      { target: '1', value: '49.5%', survey: 'residents' },
      { target: '2', value: '49.5%' },
    ],
  };
  const [place] = placedInitiatives(datasetOf({}, { initiatives: [initiative] }));
  if (!place) throw new Error('missing initiative');
  const attainments = initiativeResults(place.initiative).map((result) =>
    initiativeAttainment(place.report, result),
  );
  expect(attainments).toEqual([
    { status: 'missed', close: true },
    { status: 'notYet', close: false },
  ]);
  expect(allReached(place)).toBe(null);
});

test('initiativeAttainment(relative target) compares with the previous value printed beside it', () => {
  const stands = (previous?: string) => {
    const initiative = {
      ...{ code: '1-1', strategies: ['1'], indicators: ['1-1-a'] },
      targets: [{ measure: '保留児童', target: '前年より減' }],
      results: [{ target: '1', value: '218人', previous }],
    };
    const [place] = placedInitiatives(datasetOf({}, { initiatives: [initiative] }));
    const [result] = place ? initiativeResults(place.initiative) : [];
    return place && result && initiativeAttainment(place.report, result).status;
  };
  expect(stands('224人')).toBe('reached');
  expect(stands('210人')).toBe('missed');
  expect(stands()).toBe('untold');
});

test('wardSeries(two reports) tells the change with the answers that each report prints', () => {
  const report = (year: number, value: string) => ({
    ...reportFile('kita', year, {
      surveys: [{ id: 'residents', ...RANDOM }],
      strategies: [
        { code: '1', indicators: ['1-1-a'], results: [{ ...SHARE, value, survey: 'residents' }] },
      ],
    }),
  });
  const change = (before: string, now: string) => {
    const dataset = datasetWith(report(2015, before), report(2016, now));
    const [ward] = dataset.wards;
    return ward && wardSeries(dataset, ward)[0]?.change?.verdict;
  };
  expect(change('16.3%', '17.3%')).toBe('unclear');
  expect(change('16.3%', '27.3%')).toBe('better');
});
