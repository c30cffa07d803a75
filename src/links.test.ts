import { expect, test } from 'vitest';
import { initiativeAnchor, linksOf, resultAnchor, strategyAnchor } from './links.ts';

const links = linksOf('https://example.org/');
const below = linksOf('https://city.example.org/results/', 'en');

test('addresses are the promised ones', () => {
  const { homeHref, indicatorsHref, wardsHref, searchHref, dataHref } = links;
  expect([homeHref, indicatorsHref, wardsHref, searchHref, dataHref]).toEqual([
    ...['/', '/indicators/', '/wards/', '/search/', '/data/'],
  ]);
  expect(links.indicatorHref('mutual-support')).toBe('/indicators/mutual-support/');
  expect(links.indicatorFileHref('mutual-support', 'csv')).toBe('/indicators/mutual-support.csv');
  expect(links.dataFileHref('results.json')).toBe('/data/results.json');
  expect(links.wardHref('midori')).toBe('/wards/midori/');
  expect(links.reportHref('midori', 2016)).toBe('/wards/midori/2016/');
});

test('addresses stand below the folder of the base and that of a second language', () => {
  expect(below.homeHref).toBe('/results/en/');
  expect(below.reportHref('midori', 2016)).toBe('/results/en/wards/midori/2016/');
  expect(below.resultHref({ ward: 'midori', fiscalYear: 2016 }, '4-1', 2)).toBe(
    '/results/en/wards/midori/2016/#strategy-4-1-result-2',
  );
  expect(below.frozenFileHref('1.0.0', 'results.csv')).toBe('/results/data/v1.0.0/results.csv');
});

test('addressOf(addressHref(address)) is the address from the root of the site', () => {
  for (const address of ['/', '/wards/midori/2016/', '/data/results.csv'])
    expect(below.addressOf(below.addressHref(address))).toBe(address);
});

test('anchors tell strategies, their results and initiatives of the same code apart', () => {
  expect(strategyAnchor('4-1')).toBe('strategy-4-1');
  expect(resultAnchor('4-1', 2)).toBe('strategy-4-1-result-2');
  expect(initiativeAnchor('4-1')).toBe('initiative-4-1');
});

test('absolute(href) keeps the folder of the base and the anchor', () => {
  expect(links.absolute('/data/')).toBe('https://example.org/data/');
  expect(below.absolute(`${below.dataHref}#a`)).toBe('https://city.example.org/results/en/data/#a');
});
