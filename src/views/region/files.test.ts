import { expect, test } from 'vitest';
import { regionFiles, regionKinds } from './files.ts';
import { country } from './fixture.ts';

const edition = country();
const [east] = edition.dataset.regions;
if (!east) throw new RangeError('missing region');

test('regionFiles(region) lead to the data of its wards, for people first', () => {
  expect(regionFiles(edition, east).map(({ href }) => href)).toEqual([
    '/regions/east.xlsx',
    '/regions/east-ja.csv',
    '/regions/east.csv',
    '/regions/east.json',
  ]);
});

test('regionKinds(region) have a workbook up to so many results and initiatives', () => {
  expect(regionKinds(edition, east, 3)).toContain('xlsx');
  expect(regionKinds(edition, east, 2)).toEqual(['csv', 'json']);
});
