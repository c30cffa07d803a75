import { expect, test } from 'vitest';
import { siteAddresses } from '../../build/addresses/live.ts';
import { readContent } from '../../build/content.ts';
import { readEditions } from '../../build/editions.ts';
import { siteThings } from '../../views/proposal/addresses.ts';
import { CITY, CITY_CONTENT } from '../sites.ts';

const reading = readEditions(readContent(CITY_CONTENT));
const told = new Set(reading.ok ? siteThings(reading.own).keys() : []);
const { live, promised } = siteAddresses(CITY);

test('every address that a report on a change may tell of is one of the site', () => {
  expect(told.size).toBeGreaterThan(0);
  expect([...told].filter((address) => !live.has(address))).toEqual([]);
});

/** The heading of a block goes with it. */
const isHeading = (address: string): boolean => address.endsWith('-name');

test('every page of an indicator, a ward and a report is told of, with all promised items', () => {
  const data = promised
    .filter((address) => /^\/(?:indicators|wards)\/[^/]+\/(?:\d{4}\/)?(?:#.*)?$/.test(address))
    .filter((address) => !isHeading(address));
  expect(data.filter((address) => !told.has(address))).toEqual([]);
});
