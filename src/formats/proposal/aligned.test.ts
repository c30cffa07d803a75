import { expect, test } from 'vitest';
import type { StatedTables } from '../changes/stated.ts';
import { aligned } from './aligned.ts';

const RESULTS = '/wards/kita/2016/#strategy-4-1-result-';
const INITIATIVE = '/wards/kita/2016/#initiative-4-1-1';

/** A block of results, each named by one letter. */
const tables = (letters: string, measures = Array.from(letters)): StatedTables =>
  new Map([
    [
      'results',
      {
        ...{ table: 'results', columns: [] },
        rows: new Map(
          measures.map((measure, at) => {
            const page = `${RESULTS}${at + 1}`;
            return [page, { page, measure }];
          }),
        ),
      },
    ],
    [
      'initiatives',
      {
        ...{ table: 'initiatives', columns: [] },
        rows: new Map(
          measures.map((measure, at) => [`${INITIATIVE} ${at + 1}`, { page: INITIATIVE, measure }]),
        ),
      },
    ],
  ]);

/** The measures of `after`, each with the number under which it is compared. */
function numbers(before: StatedTables, after: StatedTables): readonly string[] {
  const found = aligned(before, after);
  const [results, initiatives] = (['results', 'initiatives'] as const).map((table) =>
    [...(found.get(table)?.rows ?? [])].map(
      ([key, { measure = '', page = '' }]) =>
        `${measure}${/\d+$/.exec(key)?.[0] ?? ''}${key.startsWith(page) ? '' : ` at ${page}`}`,
    ),
  );
  expect(initiatives).toEqual(results);
  return results ?? [];
}

test.each([
  ['the same', 'あいう', 'あいう', 'あ1 い2 う3'],
  ['one put in above', 'あい', 'んあい', 'ん4 あ1 い2'],
  ['one taken out', 'あいう', 'あう', 'あ1 う3'],
  ['one that is named anew', 'あいう', 'あんう', 'あ1 ん2 う3'],
  ['one more at the end', 'あい', 'あいう', 'あ1 い2 う3'],
  ['another order', 'あい', 'いあ', 'い2 あ1'],
  ['the same measure twice', 'ああ', 'あんあ', 'あ1 ん5 あ2'],
  ['nothing before', '', 'あい', 'あ1 い2'],
  ['nothing after', 'あい', '', ''],
])('aligned(before, %s) gives what is the same the same number', (_, before, after, said) => {
  expect(numbers(tables(before), tables(after)).join(' ')).toBe(said);
});
