import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { UNTOLD } from '../../model/figure/attainment.ts';
import {
  datasetOf,
  indicatorOf,
  report,
  resultsReport,
  same,
  words,
  type ReportFile,
} from '../fixture.ts';
import { manyFinding } from './finding/many.ts';
import { oneFinding } from './finding/one.ts';
import { indicatorFinding } from './finding.ts';
import { indicatorResults } from './results.ts';

function findingOf(...reports: readonly ReportFile[]): string {
  const dataset = datasetOf(...reports);
  return indicatorFinding(editionOf(dataset), indicatorOf(dataset));
}

const variant = same('81%', '86%', { comparability: 'variant', note: '対象が狭い' });
const own = { measure: '満足', comparability: 'own', value: '80%' };

test('indicatorFinding(no report) says that nothing is reported', () => {
  const nothing = 'この指標についての報告は、まだありません。';
  expect(findingOf()).toBe(nothing);
  expect(findingOf(report('midori', 2016))).toBe(nothing);
});

test('indicatorFinding(only variants and own measures) says what wards measure instead', () => {
  expect(findingOf(resultsReport('midori', 2016, variant))).toBe(
    '共通の設問で測った区はありません。緑区は聞き方や対象を変えて測っています。',
  );
  expect(findingOf(resultsReport('aoba', 2016, own, own))).toBe(
    '共通の設問で測った区はありません。青葉区は区独自のものさしで測っています。',
  );
  expect(
    findingOf(
      resultsReport('midori', 2016, variant),
      ...['aoba', 'hama', 'izumi'].map((ward) => resultsReport(ward, 2016, own)),
    ),
  ).toBe(
    '共通の設問で測った区はありません。緑区は聞き方や対象を変えて、3区（青葉区、浜区、泉区）は区独自のものさしで測っています。',
  );
});

test('indicatorFinding(changed question) does not compare', () => {
  const broken = same('60%', '50%', { break: '聞き方が変わった' });
  expect(findingOf(resultsReport('midori', 2016, broken))).toBe(
    '2016年度の緑区は60%で、目標の50%以上に達しました。設問が変わったため、前年度とは比べられません。',
  );
});

const survey = (method: string) => ({
  ...{ id: 'poll', method, answered: '400' },
  previous: { method, answered: '400' },
});
const polled = (ward: string, value: string, previous: string, method = 'random') =>
  report(ward, 2016, {
    surveys: [survey(method)],
    strategies: [
      { code: '1', indicators: ['1-1-a'], results: [same(value, previous, { survey: 'poll' })] },
    ],
  });

test('indicatorFinding(within the margin) calls neither the change nor the distance clear', () => {
  expect(findingOf(polled('midori', '48%', '46%'))).toBe(
    '2016年度の緑区は48%で、目標の50%以上にはまだ達していませんが、目標との差は調査の誤差の範囲内です。' +
      '前年度との差は2ポイントで、はっきりした差とはいえません。',
  );
  expect(findingOf(polled('midori', '52%', '30%'))).toBe(
    '2016年度の緑区は52%で、目標の50%以上に達しましたが、目標との差は調査の誤差の範囲内です。' +
      '前年度から22ポイント上がりました。',
  );
});

test('indicatorFinding(two wards within the margin) names them', () => {
  expect(findingOf(polled('midori', '48%', '46%'), polled('aoba', '30%', '20%'))).toBe(
    '2016年度に同じ設問で測った2区は、緑区が48%、青葉区が30%で、どちらも目標の50%以上にまだ達していません。' +
      'ただし、緑区の目標との差は調査の誤差の範囲内です。' +
      '前年度より上がったのは青葉区で、緑区の差ははっきりしません。',
  );
  expect(findingOf(polled('midori', '38%', '36%'), polled('aoba', '30%', '29%'))).toMatch(
    /どちらも、前年度との差がはっきりしません。$/,
  );
});

test('indicatorFinding(older report) stays with the newest year that has a value', () => {
  const old = resultsReport('aoba', 2015, same('70%'));
  expect(findingOf(resultsReport('midori', 2016, same('60%')), old)).toMatch(
    /^2016年度の緑区は60%/,
  );
  expect(findingOf(resultsReport('midori', 2016, same('―')), old)).toMatch(
    /^2015年度の青葉区は70%/,
  );
});

test('indicatorFinding(own target) judges by the common target that it names', () => {
  const outcomes = [{ measure: '実感', target: '60%以上', by: '2016' }];
  const strategies = [
    { code: '1', indicators: ['1-1-a'], outcomes, results: [same('54%', '―', { outcome: '1' })] },
  ];
  expect(findingOf(report('midori', 2016, { strategies }))).toMatch(/目標の50%以上に達しました。$/);
});

test('indicatorFinding(two results of a ward) counts the ward once, by the one farther from the target', () => {
  const twice = resultsReport('midori', 2016, same('60%', '50%'), same('40%', '30%'));
  expect(findingOf(twice)).toMatch(/^2016年度の緑区は40%で、目標の50%まであと10ポイントです。/);
});

test('indicatorFinding(values that no target can judge) tells their range', () => {
  const dataset = datasetOf(
    resultsReport('midori', 2016, same('40%')),
    resultsReport('aoba', 2016, same('30%')),
    resultsReport('hama', 2016, same('20%')),
  );
  const indicator = indicatorOf(dataset);
  const { years } = indicatorResults(editionOf(dataset), indicator);
  const rows = years.flatMap((year) =>
    year.rows.map((row) => ({ ...row, attainmentCommon: UNTOLD })),
  );
  expect(manyFinding(words, indicator, '2016年度', rows)).toEqual([
    '2016年度に同じ設問で測った3区の値は、20%から40%までです。',
    '',
  ]);
  expect(rows.map((row) => oneFinding(words, indicator, row)[0])[0]).toBe(
    '2016年度の緑区は40%です。',
  );
});
