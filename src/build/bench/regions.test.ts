import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { messages } from '../../text/ja/messages.ts';
import { ratingsPage } from '../../views/ratings/page.ts';
import { mostShown } from '../../views/findings/page.ts';
import { initiativesPage } from '../../views/initiatives/page.ts';
import { readContent } from '../content.ts';
import { inventedContent, type Size } from './content.ts';
import { inventedRegions, regionalWards, regionSizes } from './regions.ts';

test.each([
  [1741, 47],
  [240, 7],
  [48, 47],
])('regionalWards(%i) gives each of %i regions some, under codes of their own', (count, most) => {
  const wards = regionalWards(count, inventedRegions(most));
  expect(new Set(wards.map(({ slug }) => slug)).size).toBe(count);
  expect(new Set(wards.map(({ code }) => code)).size).toBe(count);
  expect(new Set(wards.map(({ region }) => region)).size).toBe(most);
});

test('regionSizes(1741, 47) are as uneven as those of prefectures', () => {
  const sizes = regionSizes(1741, 47);
  expect(sizes[0]).toBe(179);
  expect(Math.max(...sizes)).toBe(179);
  expect(Math.min(...sizes)).toBeLessThan(20);
});

function editionWith(size: Size) {
  const reading = parseDataset(inventedContent(readContent(CITY_CONTENT), size), messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
}

test('lists of the whole hold no more of twice as many wards', () => {
  const held = (wards: number) => {
    const edition = editionWith({ wards, reportsEach: 1, regions: 4 });
    const { results, initiatives, tally, filters } = ratingsPage(edition);
    const rows = [...results, ...initiatives].map(({ shown, rest }) => shown.length + rest.length);
    return [Math.max(...rows), tally, filters, mostShown(edition), initiativesPage(edition).most];
  };
  expect(held(240)).toEqual(held(480));
});
