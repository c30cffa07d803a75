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
import { inventedRegions, regionalWards } from './regions.ts';

test.each([
  [1741, 47],
  [240, 7],
  [48, 47],
])(
  'regionalWards(%i) gives each of %i regions its share, under codes of their own',
  (count, most) => {
    const regions = inventedRegions(most);
    const wards = regionalWards(count, regions);
    expect(new Set(wards.map(({ slug }) => slug)).size).toBe(count);
    expect(new Set(wards.map(({ code }) => code)).size).toBe(count);
    const shares = [...Map.groupBy(wards, ({ region }) => region).values()].map(
      (all) => all.length,
    );
    expect(shares).toHaveLength(most);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  },
);

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
