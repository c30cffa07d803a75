import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf } from '../../views/fixture.ts';
import { frozenAddresses } from './promised.ts';

const dataset = datasetOf();
const site = { ...dataset.site, baseUrl: 'https://example.org/city/', languages: ['ja', 'en-XA'] };
const editions = site.languages.map((language) => editionOf({ ...dataset, site }, language));

test('frozenAddresses(version) promises its page in every language of the site', () => {
  const pages = frozenAddresses(editions, '1.0.2', []).filter((one) => one.endsWith('/'));
  expect(pages).toEqual(['/data/v1.0.2/', '/en-XA/data/v1.0.2/']);
});

test('frozenAddresses(version) promises its files and charts once', () => {
  const addresses = frozenAddresses(editions, '1.0.2', ['support']);
  expect(addresses).toContain('/data/v1.0.2/results.csv');
  expect(addresses.filter((one) => one.includes('/embed/'))).toEqual([
    '/embed/v1.0.2/indicators/support/',
  ]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
