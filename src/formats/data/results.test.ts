import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, indicatorOf, report, same } from '../../views/fixture.ts';
import { indicatorRecords, RESULT_COLUMNS, resultRecords } from './results.ts';

type Block = Readonly<Record<string, unknown>>;

/** The order that is promised to everyone who reads the file. */
const PROMISED =
  'ward, ward_code, fiscal_year, strategy, indicators, measure, indicator, comparability, value, value_text, ' +
  'unit, previous_value, previous_text, target_operator, target_value, target_unit, target_fiscal_year, rating, ' +
  'overall_rating, progress, effectiveness, note, page';

const strategy = { code: '4-1', indicators: ['1-1-a', '1-3-a'] };
const own = { measure: '満足', comparability: 'own', value: '80%' };
const variant = same('81%', '―', { comparability: 'variant', note: '対象が狭い' });
const outcomes = [{ measure: '実感', target: '60%以上', by: '2016' }];

function recordsOf(...results: readonly Block[]) {
  const strategies = [{ ...strategy, outcomes, results }];
  return resultRecords(editionOf(datasetOf(report('midori', 2016, { strategies }))));
}

test('RESULT_COLUMNS begin with the promised ones in their order', () => {
  expect(RESULT_COLUMNS.join(', ').startsWith(`${PROMISED}, `)).toBe(true);
});

test('resultRecords(dataset) has every column of a result', () => {
  const ratings = { rating: 'B', progress: 'b', effectiveness: 'イ' };
  const result = same('95.50%', '49.6%', { rating: 'A', note: '注記。' });
  const strategies = [{ ...strategy, ...ratings, results: [result] }];
  expect(resultRecords(editionOf(datasetOf(report('midori', 2016, { strategies }))))).toMatchObject(
    [
      {
        ...{ ward: 'midori', ward_code: '99104', fiscal_year: 2016, strategy: '4-1' },
        ...{
          indicators: '1-1-a;1-3-a',
          measure: '実感',
          indicator: '1-1-a',
          comparability: 'same',
        },
        ...{ value: 95.5, value_text: '95.50%', unit: '%' },
        ...{ previous_value: 49.6, previous_text: '49.6%' },
        ...{ target_operator: '>=', target_value: 50, target_unit: '%', target_fiscal_year: 2017 },
        ...{ rating: 'A', overall_rating: 'B', progress: 'b', effectiveness: 'イ', note: '注記。' },
        page: 'https://example.org/wards/midori/2016/#strategy-4-1-result-1',
        ...{ target_text: '50%以上', target_status: 'reached', target_within_margin: false },
        ...{ change: 45.9, change_verdict: 'better', change_margin: null },
        ...{ survey: null, survey_method: null, survey_answered: null, margin: null },
      },
    ],
  );
});

test('resultRecords(dataset) has the surveys of both years, and margins where they can be known', () => {
  const wave = { method: 'random', asked: '2000', answered: '715', rate: '35.8%', when: '1月' };
  const surveys = [
    { id: 'residents', name: '区民アンケート', ...wave, previous: { ...wave, answered: '553' } },
    { id: 'monitors', method: 'monitors', answered: '300' },
  ];
  const results = [
    same('17.3%', '16.3%', { survey: 'residents' }),
    same('17.3%', '16.3%', { survey: 'monitors' }),
  ];
  const strategies = [{ ...strategy, results }];
  const dataset = datasetOf(report('midori', 2016, { surveys, strategies }));
  expect(resultRecords(editionOf(dataset))).toMatchObject([
    {
      ...{ target_status: 'not_yet', change: 1, change_verdict: 'unclear', change_margin: 4.1 },
      ...{ survey: '区民アンケート', survey_method: 'random', survey_when: '1月' },
      ...{ survey_asked: 2000, survey_answered: 715, survey_rate: '35.8%', margin: 2.8 },
      ...{ previous_survey_method: 'random', previous_survey_answered: 553 },
      previous_margin: 3.1,
    },
    {
      ...{ change_verdict: 'better', change_margin: null, margin: null },
      ...{ survey: null, survey_method: 'monitors', survey_answered: 300 },
      ...{ previous_survey_method: null, previous_survey_answered: null, previous_margin: null },
    },
  ]);
});

test('resultRecords(dataset) has one row per printed result, in the order of the sheet', () => {
  expect(recordsOf(same('1%'), own, variant).map(({ value, page }) => [value, page])).toEqual([
    [1, 'https://example.org/wards/midori/2016/#strategy-4-1-result-1'],
    [80, 'https://example.org/wards/midori/2016/#strategy-4-1-result-2'],
    [81, 'https://example.org/wards/midori/2016/#strategy-4-1-result-3'],
  ]);
  expect(resultRecords(editionOf(datasetOf()))).toEqual([]);
});

test('resultRecords(missing) is null beside the unit that is known; words stand in the text', () => {
  expect(recordsOf(same('―'), same('成果測定の対象外'))).toMatchObject([
    { value: null, value_text: null, unit: '%', previous_value: null, previous_text: null },
    { value: null, value_text: '成果測定の対象外', unit: '%' },
  ]);
});

test('resultRecords(same) has the common target unless its report states one', () => {
  expect(recordsOf(same('1%'), same('1%', '―', { outcome: '1' }))).toMatchObject([
    { target_operator: '>=', target_value: 50, target_unit: '%', target_fiscal_year: 2017 },
    { target_operator: '>=', target_value: 60, target_unit: '%', target_fiscal_year: 2016 },
  ]);
});

test('resultRecords(variant, own) have the target that their report states, else none', () => {
  const none = { target_operator: null, target_value: null, target_fiscal_year: null };
  const stated = { target_operator: '>=', target_value: 60, target_fiscal_year: 2016 };
  expect(
    recordsOf(variant, { ...variant, outcome: '1' }, own, { ...own, outcome: '1' }),
  ).toMatchObject([none, stated, none, stated]);
});

test('resultRecords(own) names no indicator, but those of its strategy', () => {
  expect(recordsOf(own)).toMatchObject([{ indicator: null, indicators: '1-1-a;1-3-a' }]);
});

test('resultRecords(break) says in the note what changed', () => {
  expect(recordsOf(same('1%', '2%', { break: '聞き方の変更。', note: '注記。' }))).toMatchObject([
    { previous_value: 2, note: '聞き方の変更。 注記。' },
  ]);
});

test('indicatorRecords(dataset, indicator) has its results and the own measures on its row', () => {
  const results = [same('1%'), own, variant, same('1件', '―', { indicator: '1-3-a' })];
  const dataset = datasetOf(report('midori', 2016, { strategies: [{ ...strategy, results }] }));
  const valuesOf = (code: string) =>
    indicatorRecords(editionOf(dataset), indicatorOf(dataset, code)).map(
      ({ value_text }) => value_text,
    );
  expect(valuesOf('1-1-a')).toEqual(['1%', '80%', '81%']);
  expect(valuesOf('1-3-a')).toEqual(['80%', '1件']);
  expect(valuesOf('1-4-a')).toEqual([]);
});
