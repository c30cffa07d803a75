import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, report } from '../../views/fixture.ts';
import { namesOf } from '../table/column.ts';
import { INITIATIVES, initiativeRecords } from './initiatives.ts';

type Block = Readonly<Record<string, unknown>>;

/** The order that is promised to everyone who reads the file. */
const PROMISED =
  'ward, ward_code, fiscal_year, strategy, initiative, indicators, summary, measure, value, value_text, unit, ' +
  'target_operator, target_value, target_unit, achievement, effectiveness, note, page';

const strategies = [
  { code: '4-1', indicators: ['1-1-a'] },
  { id: 'north', code: '5-3', indicators: ['1-1-a'] },
  { id: 'south', code: '5-3', indicators: ['1-1-a'] },
  { id: 'unnamed', indicators: ['1-1-a'] },
];
const targets = [{ measure: '講座', target: '3回以上', note: '目標の注記。' }];

function recordsOf(block: Block) {
  const initiatives = [{ code: '4-1-1', strategies: ['4-1'], indicators: ['1-1-a'], ...block }];
  return initiativeRecords(
    editionOf(datasetOf(report('midori', 2016, { strategies, initiatives }))),
  );
}

test('INITIATIVES begin with the promised ones in their order', () => {
  expect(namesOf(INITIATIVES).join(', ').startsWith(`${PROMISED}, `)).toBe(true);
});

test('initiativeRecords(dataset) has every column of a result', () => {
  const results = [{ target: '1', value: '1,145回', note: '結果の注記。' }];
  const marks = { summary: '講座を開く', achievement: '①(ⅰ)', effectiveness: '○' };
  expect(recordsOf({ targets, results, ...marks, note: '取組の注記。' })).toMatchObject([
    {
      ...{ ward: 'midori', ward_code: '99104', fiscal_year: 2016, strategy: '4-1' },
      ...{ initiative: '4-1-1', indicators: '1-1-a', summary: '講座を開く', measure: '講座' },
      ...{ value: 1145, value_text: '1,145回', unit: '回' },
      ...{ target_operator: '>=', target_value: 3, target_unit: '回' },
      ...{ achievement: '1-i', effectiveness: '○' },
      note: '結果の注記。 目標の注記。 取組の注記。',
      page: 'https://example.org/wards/midori/2016/#initiative-4-1-1',
      ...{ target_text: '3回以上', target_fiscal_year: null, target_status: 'reached' },
    },
  ]);
});

test('initiativeRecords(dataset) has one row per result, and one per target without result', () => {
  const results = [
    { measure: '来場者', value: '2,074名' },
    { measure: '満足', value: '88%' },
  ];
  expect(
    recordsOf({ targets, results }).map(({ measure, value, unit }) => [measure, value, unit]),
  ).toEqual([
    ['来場者', 2074, '名'],
    ['満足', 88, '%'],
    ['講座', null, '回'],
  ]);
});

test('initiativeRecords(initiative without results) still has its row', () => {
  expect(recordsOf({ code: undefined, id: 'unnamed' })).toMatchObject([
    {
      initiative: null,
      measure: null,
      value: null,
      value_text: null,
      achievement: null,
      note: null,
    },
  ]);
});

test('initiativeRecords(initiative of several strategies) names each code once', () => {
  expect(recordsOf({ strategies: ['north', 'south', '4-1'] })).toMatchObject([
    { strategy: '4-1;5-3' },
  ]);
  expect(recordsOf({ strategies: ['unnamed'] })).toMatchObject([{ strategy: null }]);
});

test.each([
  ['x', 'suppressed'],
  ['不明', 'unknown'],
  ['調査せず', 'not_measured'],
  ['該当なし', 'not_applicable'],
  ['取り消し', 'withdrawn'],
  ['―', 'none'],
  ['3回', null],
])('initiativeRecords(%s) holds the reason for having no number', (printed, reason) => {
  const results = [{ measure: '講座', value: printed, previous: printed }];
  expect(recordsOf({ results })).toMatchObject([
    { value_absence: reason, previous_absence: reason, value: reason === null ? 3 : null },
  ]);
});
