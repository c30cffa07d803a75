import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, indicatorOf, resultsReport, same, type ReportFile } from '../fixture.ts';
import { indicatorFinding } from '../indicator/finding.ts';
import { indicatorShare } from './indicator.ts';

function shareOf(reports: readonly ReportFile[], code = '1-1-a') {
  const dataset = datasetOf(...reports);
  return indicatorShare(editionOf(dataset), indicatorOf(dataset, code));
}

test('indicatorShare(indicator) says the finding of its page', () => {
  const dataset = datasetOf(resultsReport('midori', 2016, same('63.7%', '54.1%')));
  const { share } = indicatorShare(editionOf(dataset), indicatorOf(dataset));
  expect(share.sentence).toBe(indicatorFinding(editionOf(dataset), indicatorOf(dataset)));
  expect(share.sentence).toMatch(/^2016年度の緑区は63.7%/);
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

test('indicatorShare(no value) shows the target', () => {
  const { chart, note } = shareOf([]);
  expect(chart).toBeNull();
  expect(note.target).toBe('目標 50%以上（2017年度まで）');
});

test('indicatorShare(a milestone) has no chart and says why', () => {
  const { chart, note } = shareOf([], '1-2-a');
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
