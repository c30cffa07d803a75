import { expect, test } from 'vitest';
import { placedInitiatives, placedResults } from '../../model/dataset.ts';
import { initiativeResults } from '../../model/report/initiative.ts';
import { datasetOf, report, same, words } from '../fixture.ts';
import { initiativeSurveyLines, resultSurveyLines } from './survey.ts';

const wave = { method: 'random', asked: '2000', answered: '715', rate: '35.8%', when: '1月' };
const surveys = [
  {
    ...{ id: 'residents', name: '区民アンケート', ...wave, note: '注記。' },
    previous: { method: 'random', answered: '553' },
  },
  { id: 'knowing', of: 'residents', part: '知っている区民', method: 'random' },
  { id: 'monitors', name: '区民モニター', method: 'monitors', answered: '1200' },
  { id: 'unknown', method: 'unknown' },
];
function linesOf(survey: string | undefined, value = '17.3%', previous = '16.3%') {
  const results = [same(value, previous, survey === undefined ? {} : { survey })];
  const strategies = [{ code: '1', indicators: ['1-1-a'], results }];
  const [placed] = placedResults(datasetOf(report('midori', 2016, { surveys, strategies })));
  return placed ? resultSurveyLines(words, placed) : [];
}

test('resultSurveyLines(people drawn by lot) tells both years, both margins and the note', () => {
  expect(linesOf('residents')).toEqual([
    '区民アンケート（無作為に選んだ人への調査、1月実施、対象2,000人、回答715人、回答率35.8%）',
    '前年度の調査：区民アンケート（無作為に選んだ人への調査、回答553人）',
    '無作為に選んだ人への調査なので、17.3%にはおおよそ±2.8ポイントの幅があります。',
    '前年度との差には、おおよそ±4.1ポイントの幅があります。',
    '注記。',
  ]);
});

test('resultSurveyLines(monitors) has no margin and says why', () => {
  expect(linesOf('monitors')).toEqual([
    '区民モニター（募集したモニターへの調査、回答1,200人）',
    '募集に応じたモニターの答えなので、区民全体の割合との差の大きさは計算できません。',
    expect.stringContaining('はっきりしたものかどうかは分かりません'),
  ]);
});

test('resultSurveyLines(what the source does not print) says so', () => {
  expect(linesOf('unknown', '17.3%', '―')).toEqual([
    'アンケートなどの調査（調べ方と回答数は資料にない）',
    '調べ方が資料にないため、誤差の幅は計算できません。',
  ]);
  expect(linesOf('knowing', '17.3%', '―').slice(0, 2)).toEqual([
    'アンケートなどの調査（無作為に選んだ人への調査、回答数は資料にない）',
    '答えたのは知っている区民だけです。',
  ]);
});

test('resultSurveyLines(no survey) is empty', () => {
  expect(linesOf(undefined)).toEqual([]);
});

test('initiativeSurveyLines(result) tells the survey without a previous value', () => {
  const initiative = {
    ...{ code: '1-1', strategies: ['1'], indicators: ['1-1-a'] },
    results: [{ measure: '知っている区民', value: '49.5%', survey: 'residents' }],
  };
  const strategies = [{ code: '1', indicators: ['1-1-a'] }];
  const dataset = datasetOf(
    report('midori', 2016, { surveys, strategies, initiatives: [initiative] }),
  );
  const [placed] = placedInitiatives(dataset);
  const [result] = placed ? initiativeResults(placed.initiative) : [];
  const lines = placed && result ? initiativeSurveyLines(words, placed.report, result) : [];
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^無作為に選んだ人への調査なので、49\.5%にはおおよそ±3\.7/);
});
