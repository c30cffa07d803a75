import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, resultsReport, same } from '../../views/fixture.ts';
import { findingFeeds, wardFeed } from './feed.ts';

const edition = editionOf(datasetOf(resultsReport('midori', 2016, same('30%', '31%'))));
const feedOf = (slug: string) => {
  const ward = edition.dataset.wards.find((one) => one.slug === slug);
  if (!ward) throw new RangeError(`unknown ward: ${slug}`);
  return parseAtomFeed(wardFeed(edition, ward));
};

test('findingFeeds() has a feed for every ward', () => {
  expect(findingFeeds(edition).map(({ href }) => href)).toEqual([
    '/wards/midori/feed.xml',
    '/wards/aoba/feed.xml',
    '/wards/hama/feed.xml',
    '/wards/izumi/feed.xml',
  ]);
});

test('wardFeed() names each finding by its sentence and leads to its figure', () => {
  const { entries, title } = feedOf('midori');
  expect(title).toEqual({ value: '緑区で見つかったこと：ものさし' });
  expect(entries?.[0]).toMatchObject({
    id: 'https://example.org/findings/#falls-midori-2016-4-1-result-1',
    title: {
      value: '緑区の「support」は、2016年度に31%から30%へ1ポイント下がりました（誤差の幅は不明）。',
    },
    links: [{ href: 'https://example.org/wards/midori/2016/#strategy-4-1-result-1' }],
  });
});

test('wardFeed() of a ward without a report is a feed without entries', () => {
  expect(feedOf('aoba').entries ?? []).toEqual([]);
});
