import { expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { messages } from '../../text/ja/messages.ts';
import { initiativeRecords } from './initiatives.ts';
import { resultRecords } from './results.ts';

/** The content of the site itself: its published rows are those printed in the reports. */
const files = readContent();
const reading = parseDataset(files, messages);
if (!reading.ok) throw new Error('invalid content');
const { dataset } = reading;
const results = resultRecords(editionOf(dataset));
const initiatives = initiativeRecords(editionOf(dataset));

/** How often a pattern stands in all reports, as text. */
const count = (pattern: RegExp): number =>
  Object.entries(files).flatMap(([path, text]) =>
    path.startsWith('content/reports/') ? [...text.matchAll(pattern)] : [],
  ).length;

test('results.csv has as many rows as the reports have results', () => {
  expect(results).toHaveLength(count(/^ +(?:- )?comparability:/gm));
  expect(new Set(results.map(({ page }) => page)).size).toBe(results.length);
});

test('initiatives.csv has a row for every initiative', () => {
  const rows = new Set(initiatives.map(({ page }) => page));
  expect(rows.size).toBe(dataset.reports.flatMap((report) => report.initiatives).length);
});

test('achievement is one of the published ids or empty', () => {
  const known = ['1-i', '1-ii', '2-i', '2-ii', '1', '2', '3', null];
  expect(initiatives.filter(({ achievement }) => !known.includes(achievement as string))).toEqual(
    [],
  );
});

/** Ward, strategy, indicator, comparability, value, previous, rating, overall, progress, effectiveness as printed. */
const PRINTED: readonly (readonly (string | null)[])[] = [
  ['fukushima', '4-1', '1-1-a', 'same', '49.6%', '54.2%', 'B', 'B', 'b', 'ア'],
  ['fukushima', '4-2', '1-2-a', 'variant', '95.0%', '82.40%', 'A', 'B', 'a', 'イ'],
  ['fukushima', '5-3', '2-3-a-2', 'same', '3.4', '3.5', 'B', 'B', 'b', 'ア'],
  ['konohana', null, '1-1-a', 'same', '51.3%', null, null, null, null, null],
  ['konohana', null, '1-3-b', 'same', '成果測定の対象外', null, null, null, null, null],
  ['konohana', null, '2-3-a-2', 'same', '3点', null, null, null, null, null],
  ['taisho', '6-1', '1-1-a', 'variant', '54.1%', '47.4%', 'A', 'A', 'b', null],
  ['taisho', '7-1', null, 'own', '32.0%', '29.2%', 'B', 'A', 'a', 'ア'],
  ['taisho', '7-2', null, 'own', '81.47%', '88.5%', 'A', 'A', 'b', 'ア'],
  ['taisho', '8-1', null, 'own', '星二つ', '星一つ', 'A', 'A', 'a', 'ア'],
  ['hirano', '3', null, 'own', '86.3%', '85.0%', 'A', 'A', 'a', 'ア'],
  ['hirano', '様式3 取組項目3', null, 'own', '77.8%', '84%', 'A', 'A', 'a', 'ア'],
  ['kita', '1-1', '1-2-a', 'variant', '81%', '86.0%', 'A', 'A', 'a', 'ア'],
  ['kita', '4-1', '2-1-a-3', 'same', '25.3%', '28.8%', 'B', 'A', 'a', 'ア'],
  ['kita', '2-5', null, 'own', '3名', '14名', 'B', 'A', 'b', 'ア'],
];

test.each(PRINTED)('results.csv has the row %s %s %s as printed', (...row) => {
  const rows = results.map((record) => [
    ...[record.ward, record.strategy, record.indicator, record.comparability],
    ...[record.value_text, record.previous_text],
    ...[record.rating, record.overall_rating, record.progress, record.effectiveness],
  ]);
  expect(rows).toContainEqual(row);
});

/** Ward, initiative, value, unit, target, achievement, effectiveness. */
const DONE: readonly (readonly (string | number | null)[])[] = [
  ['fukushima', '4-1-2', 1145, '件', '>=1000件', '2-i', '○'],
  ['fukushima', '4-1-3', 457, '台', '<=464台', '2-i', '○'],
  ['taisho', null, 2074, '名', '', null, null],
  ['taisho', '様式3 取組項目5', 51.4, '万件', '', null, null],
  ['hirano', '3-1', 53.1, '%', '>=30%', '1-i', '○'],
  ['kita', '1-1-1', 2750, '人', '>2700人', '1-i', '○'],
  ['kita', '4-2-1', 3.4, '点', '>=3.5点', '2-i', '○'],
];

test.each(DONE)('initiatives.csv has the row %s %s %s as printed', (...row) => {
  const rows = initiatives.map((record) => [
    ...[record.ward, record.initiative, record.value, record.unit],
    [record.target_operator, record.target_value, record.target_unit].join(''),
    ...[record.achievement, record.effectiveness],
  ]);
  expect(rows).toContainEqual(row);
});
