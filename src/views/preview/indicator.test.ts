import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import {
  datasetOf,
  indicatorOf,
  report,
  resultsReport,
  same,
  type ReportFile,
} from '../fixture.ts';
import { indicatorShare } from './indicator.ts';

function shareOf(reports: readonly ReportFile[], code = '1-1-a') {
  const dataset = datasetOf(...reports);
  return indicatorShare(editionOf(dataset), indicatorOf(dataset, code));
}
const sentenceOf = (...reports: readonly ReportFile[]) => shareOf(reports).share.sentence;

test('indicatorShare(one value) says the value and whether it reached the target', () => {
  expect(sentenceOf(resultsReport('midori', 2016, same('63.7%', '54.1%')))).toBe(
    '2016年度の緑区は63.7%。目標50%以上に達しました。',
  );
  expect(sentenceOf(resultsReport('midori', 2016, same('40%')))).toBe(
    '2016年度の緑区は40%。目標50%以上にはまだ達していません。',
  );
});

test('indicatorShare(many values) counts the wards that reached the target', () => {
  const reports = ['midori', 'aoba'].map((slug) => resultsReport(slug, 2016, same('40%')));
  expect(sentenceOf(...reports)).toBe('測った2区のうち、目標50%以上に達したのは0区（2016年度）。');
  expect(sentenceOf(...reports, resultsReport('hama', 2016, same('50%')))).toBe(
    '測った3区のうち、目標50%以上に達したのは1区（2016年度）。',
  );
});

/** A report whose result misses the ward's own target of 60 % and asks the common question. */
const ambitious = (slug: string, value: string): ReportFile =>
  report(slug, 2016, {
    strategies: [
      {
        ...{ code: '4-1', indicators: ['1-1-a'] },
        outcomes: [{ measure: '実感', target: '60%以上' }],
        results: [same(value, '―', { outcome: '1' })],
      },
    ],
  });

test('indicatorShare() is about the common target, also where a ward has set its own', () => {
  expect(sentenceOf(ambitious('midori', '55%'))).toBe(
    '2016年度の緑区は55%。目標50%以上に達しました。',
  );
  expect(sentenceOf(ambitious('midori', '55%'), ambitious('aoba', '45%'))).toBe(
    '測った2区のうち、目標50%以上に達したのは1区（2016年度）。',
  );
});

test('indicatorShare() counts a ward with two values once', () => {
  const twice = resultsReport('midori', 2016, same('63.7%'), same('40%', '―', { measure: '別' }));
  expect(sentenceOf(twice)).toBe('測った1区のうち、目標50%以上に達したのは1区（2016年度）。');
});

test('indicatorShare(two years) shows the newest year only, and of it what was measured', () => {
  const { share, chart } = shareOf([
    resultsReport('midori', 2016, same('63.7%')),
    resultsReport('aoba', 2016, same('成果測定の対象外')),
    resultsReport('hama', 2015, same('20%')),
  ]);
  expect(share.sentence).toContain('2016年度');
  expect(chart?.groups.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['midori']]);
});

test('indicatorShare(no value) says so and shows the target', () => {
  const { share, chart, note } = shareOf([]);
  expect(share.sentence).toBe('共通の設問で測った区は、まだありません。');
  expect(chart).toBeNull();
  expect(note.target).toBe('目標 50%以上（2017年度まで）');
});

test('indicatorShare(a milestone) has no chart and says why', () => {
  const { share, chart, note } = shareOf([], '1-2-a');
  expect(share.sentence).toBe('数値ではなく、できたかどうかの目標です。');
  expect(chart).toBeNull();
  expect(note.target).toBe('目標 仕組みができている（2017年度まで）');
});

test('indicatorShare(indicator) describes its picture in words', () => {
  const { image, share } = shareOf([resultsReport('midori', 2016, same('63.7%'))]);
  expect(image).toEqual({
    href: '/indicators/support/share.png',
    alt: `support。${share.sentence}`,
  });
});
