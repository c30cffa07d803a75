import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, report, resultsReport, same, type ReportFile } from '../fixture.ts';
import { homeNow } from './now.ts';

const nowOf = (...reports: readonly ReportFile[]) => homeNow(editionOf(datasetOf(...reports)));
const tileOf = (slug: string, ...reports: readonly ReportFile[]) => {
  const tile = nowOf(...reports).tiles.find((one) => one.slug === slug);
  if (!tile) throw new RangeError(`unknown ward: ${slug}`);
  return tile;
};
const reached = same('60%');
const missed = same('40%', '―', { measure: '別の実感' });

test('homeNow() tells how many results of the newest reports reached their target', () => {
  expect(nowOf()).toMatchObject({ lead: '報告は、まだ登録されていません。', coverage: null });
  expect(nowOf(report('midori', 2016)).lead).toBe('報告のある1区に、結果の記載はありません。');
  expect(nowOf(resultsReport('midori', 2016, missed)).lead).toBe(
    '報告のある1区の結果1件のうち、目標に達したものはありません。',
  );
  expect(nowOf(resultsReport('midori', 2016, reached)).lead).toBe(
    '報告のある1区の結果1件は、目標に達しています。',
  );
  expect(nowOf(resultsReport('midori', 2016, reached, reached)).lead).toBe(
    '報告のある1区の結果2件すべてが、目標に達しています。',
  );
});

test('homeNow() counts the newest report of each ward and names the years and the silent wards', () => {
  const { lead, coverage } = nowOf(
    resultsReport('midori', 2015, reached),
    resultsReport('midori', 2016, reached, missed),
    resultsReport('aoba', 2015, missed),
  );
  expect(lead).toBe('報告のある2区の結果3件のうち、目標に達したのは1件です。');
  expect(coverage).toBe(
    '各区のいちばん新しい報告を数えています（2016年度 1区、2015年度 1区）。ほかの2区の報告は、まだ登録されていません。',
  );
});

test('a tile leads to the newest card, and says its year where it is an older one', () => {
  const reports = [resultsReport('midori', 2016, missed, reached), resultsReport('aoba', 2015)];
  expect(tileOf('midori', ...reports)).toMatchObject({
    short: '緑区',
    label: '緑区（2016年度）：2件のうち1件が達した',
    href: '/wards/midori/2016/',
    squares: ['reached', 'missed'],
    year: null,
  });
  expect(tileOf('aoba', ...reports)).toMatchObject({
    label: '青葉区（2015年度）：結果の記載なし',
    year: '2015年度',
  });
  expect(tileOf('hama', ...reports)).toMatchObject({
    label: '浜区：報告なし',
    href: '/wards/hama/',
    isSilent: true,
  });
});
