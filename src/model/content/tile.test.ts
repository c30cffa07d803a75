import { expect, test } from 'vitest';
import { tiled } from './tile.ts';
import type { Ward } from './ward.ts';

const ward = (slug: string, tile: Ward['tile'] = null): Ward => ({
  ...{ code: slug, slug, name: slug, kana: null, romaji: null, tile },
  ...{ from: null, until: null, successors: [], formerNames: [], region: null },
});
const placesOf = (wards: readonly Ward[]) =>
  tiled(wards).map(({ one: { slug }, row, column }) => `${slug} ${row}/${column}`);

test('tiled(wards with places) is in the order of the rows', () => {
  const wards = [ward('b', { row: 2, column: 1 }), ward('a', { row: 1, column: 3 })];
  expect(placesOf(wards)).toEqual(['a 1/3', 'b 2/1']);
});

test('tiled(wards without places) puts them below the others, in their order', () => {
  const wards = [ward('a'), ward('b', { row: 1, column: 1 }), ...'cdefg'.split('').map((slug) => ward(slug))];
  expect(placesOf(wards)).toEqual(['b 1/1', 'a 2/1', 'c 2/2', 'd 2/3', 'e 2/4', 'f 2/5', 'g 3/1']);
});
