import { expect, test } from 'vitest';
import { packDocs, unpackDocs, type Doc, type DocList } from './doc.ts';
import { optionsOf, passes } from './facet.ts';

const doc = (kind: string, ward: string | null, themes: readonly string[]): Doc => ({
  ...{ kind, title: kind, also: [], ward, year: '2016', themes, rating: null },
});
const docs = [
  doc('result', 'a', ['1-1']),
  doc('result', 'b', ['1-2', '2-1']),
  doc('term', null, []),
];
const values: DocList['values'] = {
  kind: [
    ['result', '結果'],
    ['term', '用語'],
  ],
  ward: [
    ['a', 'A区'],
    ['b', 'B区'],
  ],
  theme: ['1', '1-1', '1-2', '2', '2-1'].map((code) => [code, code]),
  year: [['2016', '2016年度']],
  rating: [],
};
const list = packDocs(docs, { index: 'ja', ids: 'xyz', values });
const counts = (facet: 'kind' | 'ward' | 'theme', choice = {}) =>
  Object.fromEntries(
    optionsOf(facet, docs, choice, list).map(({ value, count }) => [value, count]),
  );

test('unpackDocs(packDocs(docs)) are the docs', () => {
  expect(unpackDocs(list)).toEqual(docs);
});

test('optionsOf(facet) counts what each value would leave under the other filters', () => {
  expect(counts('ward')).toEqual({ a: 1, b: 1 });
  expect(counts('ward', { theme: '1-1' })).toEqual({ a: 1 });
  expect(counts('kind', { kind: 'term' })).toEqual({ result: 2, term: 1 });
});

test('optionsOf(theme) counts a document once under its goal', () => {
  expect(counts('theme')).toEqual({ 1: 2, '1-1': 1, '1-2': 1, 2: 1, '2-1': 1 });
});

test('optionsOf(facet) keeps what is chosen, with 0', () => {
  expect(counts('ward', { ward: 'a', kind: 'term' })).toEqual({ a: 0 });
});

test('passes(doc, choice) needs every filter; what a document lacks is not passed', () => {
  expect(docs.map((one) => passes(one, { ward: 'b', theme: '2' }))).toEqual([false, true, false]);
});
