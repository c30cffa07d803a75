import { expect, test } from 'vitest';
import {
  absolute,
  dataFileHref,
  dataHref,
  homeHref,
  indicatorFileHref,
  indicatorHref,
  indicatorsHref,
  initiativeAnchor,
  reportHref,
  resultAnchor,
  searchHref,
  strategyAnchor,
  wardHref,
  wardsHref,
} from './links.ts';

test('addresses are the promised ones', () => {
  expect([homeHref, indicatorsHref, wardsHref, searchHref, dataHref]).toEqual([
    ...['/', '/indicators/', '/wards/', '/search/', '/data/'],
  ]);
  expect(indicatorHref('mutual-support')).toBe('/indicators/mutual-support/');
  expect(indicatorFileHref('mutual-support', 'csv')).toBe('/indicators/mutual-support.csv');
  expect(dataFileHref('results.json')).toBe('/data/results.json');
  expect(wardHref('midori')).toBe('/wards/midori/');
  expect(reportHref('midori', 2016)).toBe('/wards/midori/2016/');
});

test('anchors tell strategies, their results and initiatives of the same code apart', () => {
  expect(strategyAnchor('4-1')).toBe('strategy-4-1');
  expect(resultAnchor('4-1', 2)).toBe('strategy-4-1-result-2');
  expect(initiativeAnchor('4-1')).toBe('initiative-4-1');
});

test('absolute(base, href) keeps the folder of the base and the anchor', () => {
  expect(absolute('https://example.org/', '/data/')).toBe('https://example.org/data/');
  expect(absolute('https://example.org/city/', '/data/#a')).toBe(
    'https://example.org/city/data/#a',
  );
  expect(absolute('https://example.org/city/', '/')).toBe('https://example.org/city/');
});
