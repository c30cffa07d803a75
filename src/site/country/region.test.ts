import { expect, test } from 'vitest';
import { asCsvRows, dataOf, readCsv, readJson, readTable } from '../published.ts';
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

test.each(PAGES)(
  '%s offers the results and initiatives of its wards in CSV, JSON and Excel',
  async (path, own) => {
    const file = path.replace(/\/$/, '');
    const kinds = ['.xlsx', '-ja.csv', '.csv', '.json'];
    expect(hrefsOn(path).filter((href) => /\.\w+$/.test(href))).toEqual(
      kinds.map((kind) => file + kind),
    );
    const ownRows = (name: string) =>
      readCsv(`${dataOf(COUNTRY)}/${name}.csv`).filter(({ ward = '' }) => own.includes(ward));
    expect(readCsv(`${COUNTRY}${file}.csv`)).toEqual(ownRows('results'));
    const json = readJson(`${COUNTRY}${file}.json`) as Readonly<Record<string, readonly object[]>>;
    for (const name of ['results', 'initiatives']) {
      expect(asCsvRows(json[name] ?? [])).toEqual(ownRows(name));
      expect(await readTable(`${COUNTRY}${file}.xlsx`, name)).toEqual(ownRows(name));
    }
  },
);

test('the page of the data leads to the files of a region', () => {
  const files = hrefsOn('/data/').filter((href) => href.startsWith('/regions/'));
  expect(files).toContain(`/regions/${regions[0] ?? ''}.xlsx`);
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
