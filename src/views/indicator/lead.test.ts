import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import {
  datasetOf,
  indicatorOf,
  report,
  resultsReport,
  same,
  words,
  type ReportFile,
} from '../fixture.ts';
import { indicatorLead } from './lead.ts';
import { indicatorResults } from './results.ts';

function leadOf(reports: readonly ReportFile[], code = '1-1-a'): readonly string[] {
  const dataset = datasetOf(...reports);
  const indicator = indicatorOf(dataset, code);
  return indicatorLead(words, indicator, indicatorResults(editionOf(dataset), indicator));
}

const midori = (...results: Parameters<typeof same>) =>
  resultsReport('midori', 2016, same(...results));
const aoba = (...results: Parameters<typeof same>) => resultsReport('aoba', 2016, same(...results));
const hama = (...results: Parameters<typeof same>) => resultsReport('hama', 2016, same(...results));
const other = { variant: { comparability: 'variant', note: '対象が狭い' } };
const own = { measure: '満足', comparability: 'own', value: '80%' };

test('indicatorLead(no report) says that nothing is reported', () => {
  expect(leadOf([])).toEqual(['この指標についての報告は、まだありません。']);
  expect(leadOf([report('midori', 2016)])).toEqual(['この指標についての報告は、まだありません。']);
});

test('indicatorLead(values missing) says that no ward measured it', () => {
  expect(leadOf([midori('―'), aoba('成果測定の対象外')])).toEqual([
    '共通の設問で測った区は、まだありません。',
  ]);
});

test('indicatorLead(only variants and own measures) says so, and who has them', () => {
  const reports: readonly ReportFile[] = [
    midori('81%', '86%', other.variant),
    resultsReport('aoba', 2016, own, own),
  ];
  expect(leadOf(reports)).toEqual([
    '共通の設問で測った区は、まだありません。',
    '設問や対象が異なるため比べられない値が1区（緑区）にあります。',
    '区独自の指標で報告しているのは1区（青葉区）です。',
  ]);
});

test('indicatorLead(one ward) names it, its value, its target and its change', () => {
  expect(leadOf([midori('49.6%', '54.2%'), aoba('―')])).toEqual([
    '2016年度は、報告のある2区のうち緑区だけが共通の設問で測り、値は49.6%です。' +
      '目標の50%以上（2017年度まで）にはまだ達していません。前年度から4.6ポイント下がりました。',
  ]);
  expect(leadOf([midori('60%', '60.0%')])[0]).toBe(
    '2016年度に共通の設問で測ったのは緑区だけで、値は60%です。' +
      '目標の50%以上（2017年度まで）に達しています。前年度と同じ値です。',
  );
});

test('indicatorLead(one ward) says why there is no change', () => {
  expect(leadOf([midori('60%')])[0]).toMatch(/前年度の値はありません。$/);
  expect(leadOf([midori('60%', '50%', { break: '聞き方が変わった' })])[0]).toMatch(
    /前年度とは設問が違うため、増減は比べられません。$/,
  );
});

test('indicatorLead(many wards) counts who measured, reached, rose, fell and stayed', () => {
  const reports: readonly ReportFile[] = [
    midori('60%', '55%'),
    aoba('40%', '45%'),
    hama('50%', '50%'),
    resultsReport('izumi', 2016, same('20%')),
  ];
  expect(leadOf(reports)).toEqual([
    '2016年度は、報告のある4区すべてが共通の設問で測りました。' +
      '目標の50%以上（2017年度まで）に達したのは2区（緑区、浜区）です。' +
      '前年度より上がったのは1区（緑区）、下がったのは1区（青葉区）、変わらないのは1区、' +
      '前年度と比べられないのは1区です。',
  ]);
});

test('indicatorLead(many wards) is right where nobody reached it and nobody moved', () => {
  expect(leadOf([midori('40%'), aoba('45%'), hama('―')])).toEqual([
    '2016年度は、報告のある3区のうち2区が共通の設問で測りました。' +
      '目標の50%以上（2017年度まで）に達した区はありません。前年度の値はありません。',
  ]);
  expect(leadOf([midori('40%', '30%', { break: '変更' }), aoba('45%')])[0]).toMatch(
    /前年度と増減を比べられる値はありません。$/,
  );
});

test('indicatorLead(lower is better) says fewer, and who reached zero', () => {
  const waiting = { indicator: '1-4-a' };
  expect(leadOf([midori('0人', '12人', waiting), aoba('3人', '1人', waiting)], '1-4-a')[0]).toBe(
    '2016年度は、報告のある2区すべてが共通の設問で測りました。' +
      '目標の0人（2017年度まで）に達したのは1区（緑区）です。' +
      '前年度より増えたのは1区（青葉区）、減ったのは1区（緑区）です。',
  );
  expect(leadOf([midori('0人', '12人', waiting)], '1-4-a')[0]).toMatch(/12人減りました。$/);
});

test('indicatorLead(own target) judges by the common target that it names', () => {
  const outcomes = [{ measure: '実感', target: '60%以上', by: '2016' }];
  const strategies = [
    { code: '1', indicators: ['1-1-a'], outcomes, results: [same('54%', '―', { outcome: '1' })] },
  ];
  expect(leadOf([report('midori', 2016, { strategies })])[0]).toMatch(
    /目標の50%以上（2017年度まで）に達しています。/,
  );
});

test('indicatorLead(older report) keeps its year apart', () => {
  expect(leadOf([midori('60%'), resultsReport('aoba', 2015, same('70%'))])).toEqual([
    '2016年度に共通の設問で測ったのは緑区だけで、値は60%です。' +
      '目標の50%以上（2017年度まで）に達しています。前年度の値はありません。',
    '2015年度の報告には1区（青葉区）の値があります（年度が違うため並べて比べません）。',
  ]);
});

test('indicatorLead(newest report without value) opens with the newest year that has one', () => {
  expect(leadOf([midori('―'), resultsReport('aoba', 2015, same('70%'))])).toHaveLength(1);
  expect(leadOf([midori('―'), resultsReport('aoba', 2015, same('70%'))])[0]).toMatch(/^2015年度に/);
});

test('indicatorLead(two results of a ward) counts the ward once', () => {
  const twice = resultsReport('midori', 2016, same('60%', '50%'), same('40%', '30%'));
  expect(leadOf([twice, aoba('45%', '40%')])[0]).toMatch(
    /報告のある2区すべてが.*達したのは1区（緑区）です。前年度より上がったのは2区（緑区、青葉区）/,
  );
});

test('indicatorLead(change within its margin) neither rose nor fell', () => {
  const wave = { method: 'random', answered: '715' };
  const surveys = [{ id: 'residents', ...wave, previous: { method: 'random', answered: '553' } }];
  const surveyed = (slug: string, value: string) => {
    const results = [same(value, '16.3%', { survey: 'residents' })];
    const strategies = [{ code: '4-1', indicators: ['1-1-a'], results }];
    return report(slug, 2016, { surveys, strategies });
  };
  expect(leadOf([surveyed('midori', '17.3%')])[0]).toMatch(
    /まだ達していません。前年度との差は1\.0ポイントで、はっきりした差とはいえません。$/,
  );
  expect(leadOf([surveyed('midori', '17.3%'), surveyed('aoba', '27.3%')])[0]).toMatch(
    /上がったのは1区（青葉区）、下がったのは0区、はっきりした差とはいえないのは1区（緑区）です。$/,
  );
});
