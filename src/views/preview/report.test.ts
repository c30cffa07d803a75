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
  expect(share.title).toBe('緑区の報告カード（2016年度）');
  expect(share.sentence).toBe('結果3件のうち、目標に達したのは1件です。');
  expect(rows.map(({ count }) => count)).toEqual([1, 1, 1]);
});

test('reportShare(report) has words for no result, none and all reached', () => {
  expect(shareOf(report('midori', 2016)).share.sentence).toBe('結果の記載はありません。');
  expect(shareOf(resultsReport('midori', 2016, same('40%'))).share.sentence).toBe(
    '結果1件のうち、目標に達したものはありません。',
  );
  expect(shareOf(resultsReport('midori', 2016, same('60%'))).share.sentence).toBe(
    '結果1件すべてが、目標に達しました。',
  );
});

test('reportShare(report) stands at a stable address', () => {
  expect(shareOf(report('midori', 2016)).image.href).toBe('/wards/midori/2016/share.png');
});
