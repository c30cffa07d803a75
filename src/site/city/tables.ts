import { dataOf, readCsv, type CsvRow } from '../published.ts';
import { CITY } from '../sites.ts';

/** The published files of the city. */
const table = (name: string): readonly CsvRow[] => readCsv(`${dataOf(CITY)}/${name}.csv`);

export const results = table('results');
export const initiatives = table('initiatives');
export const indicators = table('indicators');
export const wards = table('wards');
export const observations = table('observations');

/** A cell, empty where the row or the column is missing. */
export const cell = (row: CsvRow | undefined, name: string): string => row?.[name] ?? '';

/** Where a row stands on its report card: its address without the origin. */
export function placeOfRow(row: CsvRow): string {
  const { pathname, hash } = new URL(cell(row, 'page'));
  return `${pathname}${hash}`;
}

/** The code of the indicator whose page an address is. */
export const indicatorAt = (path: string): string =>
  cell(
    indicators.find(({ slug }) => path === `/indicators/${slug}/`),
    'indicator',
  );
