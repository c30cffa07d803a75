import { expect, test } from 'vitest';
import { EMPTY, type SearchRecord } from '../../views/search/record.ts';
import { bundlesOf } from './bundles.ts';

const record = (kind: SearchRecord['kind'], title: string, year: number | null, letters = 600) => ({
  ...{ ...EMPTY, kind, title, year, href: `/${title}/` },
  ward: year === null ? null : 'north',
  text: ['あ'.repeat(letters)],
});

const titles = (records: readonly SearchRecord[]) =>
  bundlesOf(records).map((bundle) => bundle.map(({ title }) => title).join(''));

test('bundlesOf(records) keeps what stands on one card together, in its order, apart from cards and the rest', () => {
  const records = [
    record('term', 't', null),
    record('report', 'R', 2016),
    record('strategy', 'a', 2015),
    record('result', 'b', 2015),
    record('report', 'Q', 2015),
    record('result', 'c', 2016),
  ];
  expect(titles(records)).toEqual(['t', 'RQ', 'c', 'ab']);
});

test('bundlesOf(records) cuts what is long into parts that are about equally long', () => {
  const many = Array.from('abcdefghi', (title) => record('term', title, null));
  expect(titles(many)).toEqual(['abcd', 'efghi']);
  const uneven = [record('term', 'a', null, 3500), record('term', 'b', null, 3500)];
  expect(titles(uneven)).toEqual(['a', 'b']);
});
