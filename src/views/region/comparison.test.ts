import { expect, test } from 'vitest';
import { inventedContent } from '../../build/bench/content.ts';
import { readContent } from '../../build/content.ts';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import type { Files } from '../../parse/files.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { messages } from '../../text/ja/messages.ts';
import { comparison, partComparisons } from './comparison.ts';

function datasetOf(files: Files) {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dataset;
}

test('comparison(more wards than a table holds) leads to its parts, which lead to each other', () => {
  const large = editionOf(
    datasetOf(
      inventedContent(readContent(CITY_CONTENT), { wards: 300, reportsEach: 1, regions: 2 }),
    ),
  );
  const [region] = large.dataset.regions;
  if (!region) throw new Error('missing region');
  const { heat, parts } = comparison(large, region, 2016) ?? {};
  const pages = partComparisons(large, region, 2016);
  expect(heat).toBeNull();
  expect(parts?.length).toBeGreaterThan(1);
  expect(parts?.map(({ href }) => href)).toEqual(
    pages.map((_, at) => `/regions/${region.slug}/2016/${at + 1}/`),
  );
  expect(pages.map(({ name }) => name)).toEqual(parts?.map(({ name }) => name));
  expect(pages[0]?.others).toEqual(parts?.slice(1));
  const compared = pages.flatMap(({ heat: { table } }) => table.wards.map(({ slug }) => slug));
  const reporting = large.dataset.index.placesByYear.get(2016) ?? [];
  const here = reporting.map(({ ward }) => ward).filter((ward) => ward.region === region.slug);
  expect(compared).toEqual(here.map(({ slug }) => slug));
  for (const { heat: part } of pages)
    expect(part.wards.options.map(({ value }) => value)).toEqual(
      part.table.wards.map(({ slug }) => slug),
    );
});
