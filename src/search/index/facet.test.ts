import { expect, test } from 'vitest';
import { countsOf, passing, type Holders } from './facet.ts';

const HELD: Readonly<Record<string, readonly string[]>> = {
  'kind result': ['a', 'b'],
  'kind term': ['c'],
  'year 2016': ['a', 'c'],
};

const holders: Holders = (facet, value) =>
  Promise.resolve(new Set(HELD[`${facet} ${value}`] ?? []));

test('passing(ids) keeps what passes all filters, in its order', async () => {
  expect(await passing(['c', 'b', 'a'], { kind: 'result' }, holders)).toEqual(['b', 'a']);
  expect(await passing(['c', 'b', 'a'], { kind: 'result', year: '2016' }, holders)).toEqual(['a']);
  expect(await passing(['c'], {}, holders)).toEqual(['c']);
});

test('countsOf(facet) counts what each value would leave under the other filters', async () => {
  const choice = { kind: 'term', year: '2016' } as const;
  const counts = await countsOf('kind', ['result', 'term'], ['a', 'b', 'c'], choice, holders);
  expect([...counts]).toEqual([
    ['result', 1],
    ['term', 1],
  ]);
});
