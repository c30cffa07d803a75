import { expect, test } from 'vitest';
import { dataOf, readCsv } from '../published.ts';
import { COUNTRY } from '../sites.ts';
import { SILENT } from './content.ts';
import { documentOf, hrefsOn, regions, wards, wardsOn } from './country.ts';

/** The page of every region, and the slugs of its wards. */
const PAGES = regions.map(
  (region) =>
    [
      `/regions/${region}/`,
      wards.filter((ward) => ward['region'] === region).map(({ ward = '' }) => ward),
    ] as const,
);

test.each(PAGES)('%s leads to its wards and to no other', (path, own) => {
  expect([...new Set(wardsOn(path))].sort()).toEqual(own.toSorted());
});

test.each(PAGES)(
  '%s compares those that report on the newest year, and leads to the years before',
  (path, own) => {
    const reports = readCsv(`${dataOf(COUNTRY)}/reports.csv`).filter(({ ward = '' }) =>
      own.includes(ward),
    );
    const years = [...new Set(reports.map(({ fiscal_year = '' }) => fiscal_year))].sort().reverse();
    const wardsOf = (year = '') =>
      reports.filter(({ fiscal_year }) => fiscal_year === year).map(({ ward }) => ward);
    expect(comparedOn(path)).toEqual(wardsOf(years[0]));
    for (const year of years.slice(1)) {
      expect(hrefsOn(path)).toContain(`${path}${year}/`);
      expect(comparedOn(`${path}${year}/`)).toEqual(wardsOf(year));
    }
  },
);

const comparedOn = (path: string) =>
  [...documentOf(path).querySelectorAll('table.heat thead [data-ward]')].map((head) =>
    head.getAttribute('data-ward'),
  );

test.each(PAGES)('%s offers the results of its wards as data', (path, own) => {
  const file = path.replace(/\/$/, '.csv');
  expect(hrefsOn(path)).toContain(file);
  const all = readCsv(`${dataOf(COUNTRY)}/results.csv`);
  expect(readCsv(COUNTRY + file)).toEqual(all.filter(({ ward = '' }) => own.includes(ward)));
});

test.each(PAGES)('%s has lists of its own, which tell of its wards alone', (path, own) => {
  const isSilent = path === `/regions/${SILENT.slug}/`;
  for (const list of ['findings/', 'ratings/', ...(isSilent ? [] : ['initiatives/'])]) {
    expect(hrefsOn(path).includes(path + list)).toBe(!isSilent);
    const told = hrefsOn(path + list).flatMap(
      (href) => /^\/wards\/([^/]+)\//.exec(href)?.[1] ?? [],
    );
    expect(told.filter((ward) => !own.includes(ward))).toEqual([]);
    expect(told.length > 0).toBe(!isSilent);
  }
});
