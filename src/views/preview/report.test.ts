import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import {
  datasetOf,
  firstReport,
  report,
  resultsReport,
  same,
  type ReportFile,
} from '../fixture.ts';
import { reportFinding } from '../report/finding.ts';
import { reportShare } from './report.ts';

function shareOf(file: ReportFile) {
  const dataset = datasetOf(file);
  return reportShare(editionOf(dataset), firstReport(dataset));
}

test('reportShare(report) counts results against their targets, each once', () => {
  const own = { measure: '参加者', comparability: 'own', value: '30人' };
  const { share, rows } = shareOf(
    resultsReport('midori', 2016, same('63.7%'), same('40%', '41%', { measure: '別' }), own),
  );
  expect(share.title).toBe('虹市緑区の報告カード（2016年度）');
  expect(share.sentence).toBe(
    '3件の結果のうち、1件が目標に達し、1件はまだ達していません。ほかの1件は判断できません。',
  );
  expect(rows.map(({ count }) => count)).toEqual([1, 1, 1]);
});

test('reportShare(report) says the finding of its page', () => {
  const file = resultsReport('midori', 2016, same('40%'), same('60%'));
  const dataset = datasetOf(file);
  expect(shareOf(file).share.sentence).toBe(
    reportFinding(editionOf(dataset), firstReport(dataset)),
  );
});

test('reportShare(report) stands at a stable address', () => {
  expect(shareOf(report('midori', 2016)).image.href).toBe('/wards/midori/2016/share.png');
});
