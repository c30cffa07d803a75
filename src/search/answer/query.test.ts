import { expect, test } from 'vitest';
import { joinNames, parseQuery } from './query.ts';

const texts = (query: string) => parseQuery(query).map(({ text }) => text);

test('parseQuery(query) splits at spaces of any width and at punctuation', () => {
  expect(texts('窓口　満足度、声かけ・見守り')).toEqual(['窓口', '満足度', '声かけ', '見守り']);
});

test('parseQuery(query) keeps what stands in quotes exact', () => {
  expect(parseQuery('「待機児童」 北')).toEqual([
    { text: '待機児童', typed: '待機児童', isExact: true },
    { text: '北', typed: '北', isExact: false },
  ]);
});

test('parseQuery(query) reads a code as one term', () => {
  expect(texts('2-3-a-1')).toHaveLength(1);
});

test('parseQuery(query) of nothing or signs is empty', () => {
  expect(parseQuery(' 　、！')).toEqual([]);
});

test('joinNames(terms) joins neighbours that are one name', () => {
  const joined = joinNames(parseQuery('the community council now'), (text) =>
    ['community council'].includes(text),
  );
  expect(joined.map(({ text }) => text)).toEqual(['the', 'community council', 'now']);
});
