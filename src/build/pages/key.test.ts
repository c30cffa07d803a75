import { expect, test } from 'vitest';
import { datasetOf, fixtureWard } from '../../model/fixture.ts';
import { keyAt } from './key.ts';
import { pageKeys } from './keys.ts';

const ward = (slug: string, ...successors: string[]) => ({
  ...{ ...fixtureWard, slug, successors },
});
const WARDS = [ward('east'), ward('west'), ward('old', 'new'), ward('new')];
const EDITIONS = [{ dataset: { ...datasetOf([]), wards: WARDS } }];
const FILES = {
  'src/page.ts': 'code',
  'content/site.yaml': 'title: a',
  'content/reports/east/2016.yaml': 'value: 1',
  'content/reports/east/2017.yaml': 'value: 2',
  'content/reports/west/2016.yaml': 'value: 3',
  'content/reports/old/2016.yaml': 'value: 4',
  'content/reports/new/2017.yaml': 'value: 5',
};
const PAGES = [
  ...['/wards/east/2016', '/easy/wards/east/2017.csv', '/wards/west/2016/share.png'],
  ...['/wards/new/2017', '/wards/east', '/wards/east/feed.xml', '/indicators/safe', ''],
];

/** The pages that are made anew after a change. */
function changed(files: Readonly<Record<string, string>>) {
  const [before, after] = [pageKeys(FILES, EDITIONS), pageKeys(files, EDITIONS)];
  return PAGES.filter((page) => keyAt(before, page) !== keyAt(after, page));
}

test('keyAt(keys, page) stays while nothing changes', () => {
  expect(changed({ ...FILES })).toEqual([]);
});

test('keyAt(keys, card) changes with any report of its ward, and with no other', () => {
  expect(changed({ ...FILES, 'content/reports/west/2016.yaml': 'value: 9' })).toEqual(
    PAGES.filter((page) => !page.includes('wards/east/2')),
  );
});

test('keyAt(keys, card of a ward that took the place of another) changes with every report', () => {
  expect(changed({ ...FILES, 'content/reports/old/2016.yaml': 'value: 9' })).toContain(
    '/wards/new/2017',
  );
});

test('keyAt(keys, card) stays when a version is recorded, and every other page changes', () => {
  expect(changed({ ...FILES, 'versions/1.0.0/addresses.txt': '/' })).toEqual(
    PAGES.filter((page) => !/wards\/(?:east|west)\/2/.test(page)),
  );
});

test.each([
  ['other content', { 'content/site.yaml': 'title: b' }],
  ['a new report', { 'content/reports/new/2018.yaml': 'value: 5' }],
  ['code', { 'src/page.ts': 'other code' }],
])('keyAt(keys, page) changes with %s', (_, files) => {
  expect(changed({ ...FILES, ...files })).toEqual(PAGES);
});
