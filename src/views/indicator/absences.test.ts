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
import { absences } from './absences.ts';
import { indicatorResults } from './results.ts';

function absencesOf(...reports: readonly ReportFile[]): readonly string[] {
  const dataset = datasetOf(...reports);
  const indicator = indicatorOf(dataset);
  return absences(editionOf(dataset), indicator, indicatorResults(editionOf(dataset), indicator));
}

/** A result under another indicator, in a strategy that stands on this one too. */
const elsewhere = same('1件', '―', { indicator: '1-3-a' });
const strategies = [{ code: '1', indicators: ['1-3-a'], results: [elsewhere] }];

test('absences(no report) counts the wards without one', () => {
  expect(absencesOf()).toEqual(['ほかの4区：報告がまだ登録されていません']);
});

test('absences(…) names a missing previous value, value and words in place of a value', () => {
  expect(
    absencesOf(
      resultsReport('midori', 2016, same('51.3%')),
      resultsReport('aoba', 2016, same('―', '50%')),
      resultsReport('hama', 2015, same('成果測定の対象外')),
      resultsReport('izumi', 2016, same('40%', '50%')),
    ),
  ).toEqual([
    '緑区（2016年度）：前年度の値なし',
    '青葉区（2016年度）：数値なし',
    '浜区（2015年度）：成果測定の対象外',
  ]);
});

test('absences(…) tells variants, own measures, silence and other indicators apart', () => {
  const variant = same('81%', '86%', { comparability: 'variant', note: '対象が狭い' });
  expect(
    absencesOf(
      resultsReport('midori', 2016, variant),
      resultsReport('aoba', 2016, { measure: '満足', comparability: 'own', value: '80%' }),
      resultsReport('hama', 2016, elsewhere),
      report('izumi', 2016, { strategies }),
    ),
  ).toEqual([
    '緑区（2016年度）：共通の設問での値なし（設問や対象が異なる値で報告）',
    '青葉区（2016年度）：共通の設問での値なし（区独自の指標で報告）',
    '浜区（2016年度）：共通の設問での値なし',
    '泉区（2016年度）：この指標の記載なし',
  ]);
});

test('absences(…) says the same gap of a ward once', () => {
  const twice = resultsReport('midori', 2016, same('―'), same('―'));
  expect(absencesOf(twice)[0]).toBe('緑区（2016年度）：数値なし');
  expect(absencesOf(twice)).toHaveLength(2);
});
