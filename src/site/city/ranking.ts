import { dataOf, readCsv } from '../published.ts';
import { CITY } from '../sites.ts';

const DATA = dataOf(CITY);

/** The fiscal years that reports are about, newest first. */
export const years: readonly string[] = [
  ...new Set(readCsv(`${DATA}/results.csv`).map(({ fiscal_year = '' }) => fiscal_year)),
]
  .toSorted()
  .toReversed();

/** The wards that report on a year, in the order of the registry. */
export const reportingOn = (year: string): readonly string[] =>
  readCsv(`${DATA}/wards.csv`)
    .filter(({ report_fiscal_years = '' }) => report_fiscal_years.split(';').includes(year))
    .map(({ ward = '' }) => ward);

/** The same by a common indicator's value, those without one last. */
export function ranked(year: string, indicator: string, order: 1 | -1): readonly string[] {
  const values = new Map(
    readCsv(`${DATA}/results.csv`)
      .filter((row) => row['indicator'] === indicator && row['comparability'] === 'same')
      .filter(({ value, fiscal_year }) => value !== '' && fiscal_year === year)
      .map(({ ward = '', value }) => [ward, Number(value)]),
  );
  const valueOf = (ward: string) => values.get(ward) ?? order * Infinity;
  return reportingOn(year).toSorted((a, b) => order * (valueOf(a) - valueOf(b)) || 0);
}
