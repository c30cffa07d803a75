import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import type { Files } from '../../parse/files.ts';
import { FILES, REPORT } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { addedRows, differencesBetween } from './differences.ts';
import { currentFigures } from './published.ts';

const figuresOf = (files: Files) => {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error('invalid files');
  return currentFigures(editionOf(reading.dataset));
};
const recorded = figuresOf(FILES);
const edited = (from: string, to: string) => {
  if (!FILES[REPORT].includes(from)) throw new RangeError(`missing text: ${from}`);
  return figuresOf({ ...FILES, [REPORT]: FILES[REPORT].replace(from, to) });
};
/** What differs after an edit: block and result, field, before → after. */
const differences = (from: string, to: string) =>
  differencesBetween(recorded, edited(from, to)).map(
    ({ spot, field, before, after }) =>
      `${spot.strategy ?? spot.initiative ?? 'report'}/${spot.result ?? ''} ${field} ${before} → ${after}`,
  );

test('differencesBetween(same files) is empty', () => {
  expect(differencesBetween(recorded, recorded)).toEqual([]);
});

test('differencesBetween(edited figure) tells it as printed', () => {
  expect(differences('54.10%', '55%')).toEqual(['4-1/1 value 54.10% → 55%']);
  expect(differences('previous: ―', 'previous: 50%')).toEqual(['4-1/1 previous null → 50%']);
  expect(differences('value: 5回', 'value: 6回')).toEqual(['4-1-1/1 value 5回 → 6回']);
});

test('differencesBetween(same text read as another number) tells the numbers', () => {
  expect(differences('value: 54.10%', 'value: 54.10%\n        figure: 54%')).toEqual([
    '4-1/1 value 54.10% 54.1 % → 54.10% 54 %',
  ]);
});

test('differencesBetween(edited target) tells it in words', () => {
  expect(differences('60%以上', '70%以上')).toEqual([
    '4-1/1 target 60%以上(2016年度まで) → 70%以上(2016年度まで)'
      .replaceAll('(', '（')
      .replaceAll(')', '）'),
  ]);
});

test('differencesBetween(edited ratings) tells those of the result and of the block apart', () => {
  expect(differences('rating: A', 'rating: B')).toEqual(['4-1/1 rating A → B']);
  expect(differences('rating: S', 'rating: A')).toEqual(['4-1/ rating S → A']);
  expect(differences('progress: a', 'progress: b')).toEqual(['4-1/ progress a → b']);
  expect(differences('achievement: ①(ⅰ)', 'achievement: ③')).toEqual([
    '4-1-1/ achievement 1-i → 3',
  ]);
});

test('differencesBetween(edited summary or note) is empty: they are no figures', () => {
  expect(differences('rating: S', 'rating: S\n    issue: 参加が少ない')).toEqual([]);
  expect(differences('rating: B', 'rating: B\n        note: 注')).toEqual([]);
});

test('differencesBetween(row that has gone) tells the widest that went', () => {
  const [head = '', initiatives = ''] = FILES[REPORT].split('initiatives:');
  expect(differences(`initiatives:${initiatives}`, '')).toEqual(['4-1-1/ row null → null']);
  const [first = ''] = head.split('      - measure: 講座の参加者数');
  const second = head.slice(first.length, head.indexOf('    rating: S'));
  expect(differences(second, '')).toEqual(['4-1/2 row null → null']);
  const { [REPORT]: _, ...others } = FILES;
  expect(differencesBetween(recorded, figuresOf(others))).toMatchObject([
    { spot: { report: 'kita/2016', strategy: null, initiative: null }, field: 'row' },
  ]);
});

test('addedRows(report that was added) counts results and initiatives, and no difference', () => {
  const taisho = FILES[REPORT].replace('ward: kita', 'ward: taisho');
  const more = figuresOf({ ...FILES, 'content/reports/taisho/2016.yaml': taisho });
  expect(differencesBetween(recorded, more)).toEqual([]);
  expect(addedRows(recorded, more)).toBe(4);
  expect(addedRows(recorded, recorded)).toBe(0);
});
