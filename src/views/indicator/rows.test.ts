import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same, type ReportFile } from '../fixture.ts';
import { indicatorRows } from './rows.ts';

const rowsOf = (...reports: readonly ReportFile[]) =>
  indicatorRows(editionOf(datasetOf(...reports))).flatMap(({ rows }) => rows);
const support = (...reports: readonly ReportFile[]) =>
  rowsOf(...reports).find(({ code }) => code === '1-1-a');

test('indicatorRows(dataset) has every indicator once, in the order of the framework', () => {
  expect(rowsOf().map(({ code, href }) => [code, href])).toEqual([
    ['1-1-a', '/indicators/support/'],
    ['1-2-a', '/indicators/milestone/'],
    ['1-3-a', '/indicators/business/'],
    ['1-4-a', '/indicators/waiting/'],
    ['1-5-a', '/indicators/counter/'],
  ]);
});

test('indicatorRows(one ward) draws its previous value too, unless the question changed', () => {
  const given = (rest = {}) => support(resultsReport('midori', 2016, same('60%', '50%', rest)));
  expect(given()?.picture).toEqual({ domain: [0, 100], values: [60], previous: 50, target: 50 });
  expect(given({ break: '聞き方が変わった' })?.picture?.previous).toBe(null);
});

test('indicatorRows(many wards) draws their current values', () => {
  const row = support(
    resultsReport('midori', 2016, same('60%', '50%')),
    resultsReport('aoba', 2016, same('40%', '45%')),
  );
  expect(row?.picture).toMatchObject({ values: [60, 40], previous: null });
  expect(row?.brief).toBe('2区のうち1区が達した');
});

test('indicatorRows(no common value) has no picture', () => {
  expect(support()).toMatchObject({ picture: null, brief: '報告なし' });
});

test('indicatorRows(newest value older than the newest report) names its year', () => {
  const row = support(resultsReport('midori', 2016), resultsReport('aoba', 2015, same('40%')));
  expect(row?.brief).toBe('青葉区 40%・あと10（2015年度）');
});
