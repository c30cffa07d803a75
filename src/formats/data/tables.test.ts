import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { PUBLISHED_TABLES } from '../../model/content/cell.ts';
import { datasetOf, resultsReport, same } from '../../views/fixture.ts';
import { publishedTables, recordedTables } from './tables.ts';

const edition = editionOf(datasetOf(resultsReport('midori', 2016, same('40%', '45%'))));
const listsOf = (tables: ReturnType<typeof publishedTables>) =>
  new Set(tables.find(({ name }) => name === 'codes')?.rows.map(({ list }) => list));

test('recordedTables(edition) are those that versions keep, in their order', () => {
  expect(recordedTables(edition).map(({ name }) => name)).toEqual([...PUBLISHED_TABLES]);
});

test('recordedTables(edition) explain the codes in them, publishedTables(edition) those of sentences too', () => {
  const [kept, all] = [listsOf(recordedTables(edition)), listsOf(publishedTables(edition))];
  expect([...all].filter((list) => !kept.has(list))).toEqual(['finding', 'rated', 'comparison']);
  expect(kept.has('rating')).toBe(true);
});
