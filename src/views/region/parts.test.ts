import { range } from 'd3-array';
import { expect, test } from 'vitest';
import type { YearCells } from '../../model/standing/matrix.ts';
import { yearParts } from './parts.ts';

/** So many reports on a year, each with a cell for so many indicators. */
const reports = (wards: number, indicators: number) =>
  ({
    year: 2016,
    wards: range(wards).map((slug) => ({ ward: { slug }, cells: range(indicators) })),
  }) as unknown as YearCells;

const sizes = (wards: number, indicators: number) =>
  yearParts(reports(wards, indicators)).map((part) => part.wards.length);

test('yearParts(what one table holds) is that table', () => {
  expect(sizes(42, 17)).toEqual([42]);
  expect(sizes(1, 1000)).toEqual([1]);
});

test('yearParts(many) are of about one size, none with more than 720 cells or 60 wards', () => {
  expect(sizes(43, 17)).toEqual([22, 21]);
  expect(sizes(179, 17)).toEqual([36, 36, 35, 36, 36]);
  expect(sizes(61, 2)).toEqual([31, 30]);
  expect(sizes(3, 1000)).toEqual([1, 1, 1]);
});

test('yearParts(many) hold every report once, in its order', () => {
  const all = reports(179, 17);
  expect(yearParts(all).flatMap(({ wards }) => wards)).toEqual(all.wards);
});
