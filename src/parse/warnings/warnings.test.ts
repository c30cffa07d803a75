import { expect, test } from 'vitest';
import { REPORT } from '../fixture.ts';
import { afterLast, toldOf, warningsIn, withReport, type Edit } from './fixture.ts';

const LEAP: Edit = ['value: 54.1%', 'value: 94.1%'];
const confirmed = (text: string): Edit => [
  'rating: A\n      - measure: 新',
  `rating: A\n        confirmed: ${text}\n      - measure: 新`,
];

test('reportWarnings(reports in which nothing is unlikely) is empty', () => {
  expect(warningsIn(withReport())).toEqual([]);
  expect(warningsIn(afterLast([]))).toEqual([]);
});

test('reportWarnings(reports) tells the place of each, in the order of the file', () => {
  const [first, second] = warningsIn(withReport(LEAP, ['48回', '4回']));
  expect(first).toMatchObject({ file: REPORT, line: 20, column: 16, kind: 'leap' });
  expect(second).toMatchObject({ file: REPORT, line: 51, column: 16, kind: 'leap' });
  expect(second?.remedy).toMatch(/資料と見比べて/);
});

test('reportWarnings(what is confirmed beside the thing) is quiet', () => {
  expect(toldOf(withReport(LEAP, confirmed('{ leap: 資料で94.1%を確かめた }')))).toEqual([]);
});

test('reportWarnings(confirmation of what nobody noticed) tells that it is not needed', () => {
  const field = 'strategies[1].results[1].confirmed.leap';
  const files = withReport(confirmed('{ leap: 資料で確かめた }'));
  expect(toldOf(files)).toEqual([`unneeded ${field}`]);
  expect(warningsIn(files)[0]).toMatchObject({ line: 24, column: 22 });
  const both = withReport(LEAP, confirmed('{ unit: 資料で確かめた }'));
  expect(toldOf(both)).toEqual([
    'leap strategies[1].results[1].value',
    'unneeded strategies[1].results[1].confirmed.unit',
  ]);
});

test('reportWarnings(confirmation beside another thing) does not reach further', () => {
  const above: Edit = ['    plan: 声を', '    confirmed: { leap: 確かめた }\n    plan: 声を'];
  expect(toldOf(withReport(LEAP, above))).toEqual([
    'unneeded strategies[1].confirmed.leap',
    'leap strategies[1].results[1].value',
  ]);
});

test('reportWarnings(report, strategy, target, initiative) are each confirmed where they stand', () => {
  const year: Edit = ['source:', 'confirmed: { year: 先の年度の見込み }\nsource:'];
  expect(toldOf(withReport(year), '2010-01-01')).toEqual([]);
  const target: Edit = [
    '50%以上, by: 2017',
    '150%以上, by: 2018, confirmed: { above: 印字のとおり }',
  ];
  expect(toldOf(withReport(target))).toEqual([]);
  const survey: Edit = ['rate: 35.8%', 'rate: 45.8%, confirmed: { survey: 印字のとおり }'];
  expect(toldOf(withReport(survey))).toEqual([]);
  const initiative: readonly Edit[] = [
    ['code: 4-2-1', 'code: 4-3-1'],
    ['    summary: 見回る。', '    confirmed: { link: 印字のとおり }\n    summary: 見回る。'],
  ];
  expect(toldOf(withReport(...initiative))).toEqual([]);
});
