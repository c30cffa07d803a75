import { expect, test } from 'vitest';
import type { Ward } from '../../../model/content/ward.ts';
import { wardsNamed } from './wards-named.ts';

const wards = ['北区', '東北区', '北', '𠮷田区', '北区'].map((name, at): Ward => ({
  ...{ code: String(at), slug: `w${at}`, name, kana: null, romaji: null, tile: null },
  ...{ region: null, from: null, until: null, successors: [], formerNames: [] },
}));

const named = (text: string) => wardsNamed(text, wards).map(({ name, slug }) => `${name} ${slug}`);

test('wardsNamed(text) are the longest first, none within another, one of a name', () => {
  expect(named('北区と東北区')).toEqual(['東北区 w1', '北区 w0']);
  expect(named('東北区の北')).toEqual(['東北区 w1', '北 w2']);
  expect(named('𠮷田区')).toEqual(['𠮷田区 w3']);
  expect(named('南区')).toEqual([]);
});

test('wardsNamed(text) finds no name that only arises where another is taken out', () => {
  expect(named('北東北区区')).toEqual(['東北区 w1', '北 w2']);
});
