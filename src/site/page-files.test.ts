import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  asCsvRows,
  builtFiles,
  dataOf,
  isReadable,
  readCsv,
  readJson,
  readTable,
  type CsvRow,
} from './published.ts';
import { readBuilt } from './site.ts';
import { DIST } from './sites.ts';

/** The files of single pages say what `results.csv` says, each read by software that others wrote. */
const DATA = dataOf(DIST);
const results = readCsv(`${DATA}/results.csv`);
const initiatives = readCsv(`${DATA}/initiatives.csv`);
const indicators = readCsv(`${DATA}/indicators.csv`);
const filesOf = (pattern: string) =>
  builtFiles(DIST, pattern)
    .filter((path) => !isReadable(path))
    .map((path) => path.replace(/\.csv$/, ''));

describe.each(filesOf('indicators/*.csv'))('%s', (file) => {
  const code = indicators.find(({ slug }) => file.endsWith(`/${slug}`))?.['indicator'] ?? '';
  const expected = results.filter(({ indicator, indicators: all = '' }) =>
    indicator === '' ? all.split(';').includes(code) : indicator === code,
  );

  test('holds the rows of its indicator in CSV, JSON and Excel', async () => {
    expect(readCsv(`${DIST}/${file}.csv`)).toEqual(expected);
    expect(asCsvRows(readJson(`${DIST}/${file}.json`) as readonly object[])).toEqual(expected);
    expect(await readTable(`${DIST}/${file}.xlsx`, 'results')).toEqual(expected);
  });

  test('draws every number that asks the common question, in the picture and on other sites', () => {
    const drawings = [
      readFileSync(`${DIST}/${file}.svg`, 'utf8'),
      readBuilt(`/embed/${file}/`, DIST),
      readBuilt(`/${file}/`, DIST),
    ];
    const same = expected.filter(({ comparability }) => comparability === 'same');
    for (const row of same.filter(({ value }) => value !== ''))
      for (const drawing of drawings) {
        expect(drawing).toContain(row['value_text']);
        expect(drawing).toContain(row['previous_text']);
      }
  });

  test('says every value on its page, a number or not', () => {
    const page = readBuilt(`/${file}/`, DIST);
    for (const { value_text } of expected) expect(page).toContain(value_text);
  });
});

describe.each(filesOf('wards/*/*.csv'))('%s', (file) => {
  const [, ward, year] = file.split('/');
  const ofReport = (row: CsvRow) => row['ward'] === ward && row['fiscal_year'] === year;
  const expected = {
    results: results.filter(ofReport),
    initiatives: initiatives.filter(ofReport),
  };

  test('holds the rows of its report in CSV, JSON and Excel', async () => {
    expect(readCsv(`${DIST}/${file}.csv`)).toEqual(expected.results);
    const json = readJson(`${DIST}/${file}.json`) as Readonly<Record<string, readonly object[]>>;
    for (const name of ['results', 'initiatives'] as const) {
      expect(asCsvRows(json[name] ?? [])).toEqual(expected[name]);
      expect(await readTable(`${DIST}/${file}.xlsx`, name)).toEqual(expected[name]);
    }
  });
});

test('every indicator and every report has its files', () => {
  expect(filesOf('indicators/*.csv')).toHaveLength(indicators.length);
  const reports = readCsv(`${DATA}/wards.csv`).flatMap(({ report_fiscal_years = '' }) =>
    report_fiscal_years.split(';').filter((year) => year !== ''),
  );
  expect(filesOf('wards/*/*.csv')).toHaveLength(reports.length);
});
