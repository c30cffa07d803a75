import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf } from '../../views/fixture.ts';
import { licenceUri, wholeDescription } from './whole.ts';

const { site } = datasetOf();
const uriOf = (url: string) => licenceUri({ ...site, dataLicence: { ...site.dataLicence, url } });

test('licenceUri(a page for people) is the address of the licence itself', () => {
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  expect(uriOf(`${licence}deed.ja`)).toBe(licence);
  expect(uriOf(`${licence}deed.zh-hant`)).toBe(licence);
  expect(uriOf(`${licence}deed`)).toBe(licence);
  expect(uriOf(licence)).toBe(licence);
});

test('licenceUri(another licence) is its address', () => {
  expect(uriOf('https://example.org/licence/deed.ja')).toBe('https://example.org/licence/deed.ja');
});

test('wholeDescription(edition) keeps its sentences apart as its language does', () => {
  const dataset = datasetOf();
  const described = { ...dataset, site: { ...site, description: 'What was met.' } };
  expect(wholeDescription(editionOf(described, 'en'))).toMatch(/^What was met\. [A-Z]/);
  expect(wholeDescription(editionOf(dataset))).not.toContain(' ');
});
