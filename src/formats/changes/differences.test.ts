import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import type { Files } from '../../parse/files.ts';
import { FILES, REPORT } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { addedRows, figureDifferences } from './differences.ts';
import { publishedFigures } from './published.ts';
import { currentTables } from './stated.ts';

const figuresOf = (files: Files) => {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error('invalid files');
  const edition = editionOf(reading.dataset);
  return publishedFigures(edition.words, currentTables(edition));
};
const recorded = figuresOf(FILES);
const edited = (from: string, to: string) => {
  if (!FILES[REPORT].includes(from)) throw new RangeError(`missing text: ${from}`);
  return figuresOf({ ...FILES, [REPORT]: FILES[REPORT].replace(from, to) });
};
/** What differs after an edit: block and result, field, before → after. */
const differences = (from: string, to: string) =>
  figureDifferences(recorded, edited(from, to)).map(
    ({ spot, field, before, after }) =>
      `${spot.strategy ?? spot.initiative ?? 'report'}/${spot.result ?? ''} ${field} ${before} → ${after}`,
  );

test('figureDifferences(same files) is empty', () => {
  expect(figureDifferences(recorded, recorded)).toEqual([]);
});

test('figureDifferences(edited figure) tells it as printed', () => {
  expect(differences('54.10%', '55%')).toEqual(['4-1/1 value 54.10% → 55%']);
  expect(differences('previous: ―', 'previous: 50%')).toEqual(['4-1/1 previous null → 50%']);
  expect(differences('value: 5回', 'value: 6回')).toEqual(['4-1-1/1 value 5回 → 6回']);
});

test('figureDifferences(same text read as another number) tells the numbers', () => {
  expect(differences('value: 54.10%', 'value: 54.10%\n        figure: 54%')).toEqual([
    '4-1/1 value 54.10% 54.1 % → 54.10% 54 %',
  ]);
});

test('figureDifferences(edited target) tells it in words', () => {
  expect(differences('60%以上', '70%以上')).toEqual([
    '4-1/1 target 60%以上(2016年度まで) → 70%以上(2016年度まで)'
      .replaceAll('(', '（')
      .replaceAll(')', '）'),
  ]);
});

test('figureDifferences(edited ratings) tells those of the result and of the block apart', () => {
  expect(differences('rating: A', 'rating: B')).toEqual(['4-1/1 rating A → B']);
  expect(differences('rating: S', 'rating: A')).toEqual(['4-1/ rating S → A']);
  expect(differences('progress: a', 'progress: b')).toEqual(['4-1/ progress a → b']);
  expect(differences('achievement: ①(ⅰ)', 'achievement: ③')).toEqual([
    '4-1-1/ achievement 1-i → 3',
  ]);
});

test('figureDifferences(edited note, break or summary) tells it like a figure', () => {
  expect(differences('rating: B', 'rating: B\n        note: 注')).toEqual(['4-1/2 note null → 注']);
  const broken = 'rating: A\n        break: 聞き方の変更。';
  expect(differences('rating: A', broken)).toEqual(['4-1/1 note null → 聞き方の変更。']);
  const summary = '  - code: 4-1-1\n    summary: 講座を開く';
  expect(differences('  - code: 4-1-1', summary)).toEqual(['4-1-1/ summary null → 講座を開く']);
});

test('figureDifferences(edited text that is not published) is empty', () => {
  expect(differences('rating: S', 'rating: S\n    issue: 参加が少ない')).toEqual([]);
});

test('figureDifferences(row that has gone) tells the widest that went', () => {
  const [head = '', initiatives = ''] = FILES[REPORT].split('initiatives:');
  expect(differences(`initiatives:${initiatives}`, '')).toEqual(['4-1-1/ row null → null']);
  const [first = ''] = head.split('      - measure: 講座の参加者数');
  const second = head.slice(first.length, head.indexOf('    rating: S'));
  expect(differences(second, '')).toEqual(['4-1/2 row null → null']);
  const { [REPORT]: _, ...others } = FILES;
  expect(figureDifferences(recorded, figuresOf(others))).toMatchObject([
    { spot: { report: 'kita/2016', strategy: null, initiative: null }, field: 'row' },
  ]);
});

test('addedRows(report that was added) counts results and initiatives, and no difference', () => {
  const taisho = FILES[REPORT].replace('ward: kita', 'ward: taisho');
  const more = figuresOf({ ...FILES, 'content/reports/taisho/2016.yaml': taisho });
  expect(figureDifferences(recorded, more)).toEqual([]);
  expect(addedRows(recorded, more)).toBe(4);
  expect(addedRows(recorded, recorded)).toBe(0);
});
