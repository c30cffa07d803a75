import { dataOf, readCsv } from '../published.ts';
import { CITY } from '../sites.ts';

const DATA = dataOf(CITY);

/** The wards with a report, as the matrix lists them: the newest fiscal year first, then in the order of the registry. */
export const reporting = readCsv(`${DATA}/wards.csv`)
  .map(({ ward = '', name = '', report_fiscal_years = '' }) => ({
    ...{ ward, name },
    year: Math.max(0, ...report_fiscal_years.split(';').map(Number)),
  }))
  .filter(({ year }) => year > 0)
  .toSorted((a, b) => b.year - a.year);

/** The wards by one indicator, each fiscal year for itself, those without a common value last. */
export function ranked(indicator: string, order: 1 | -1): readonly string[] {
  const values = new Map(
    readCsv(`${DATA}/results.csv`)
      .filter((row) => row['indicator'] === indicator && row['comparability'] === 'same')
      .filter(({ value }) => value !== '')
      .map(({ ward = '', fiscal_year = '', value }) => [`${ward} ${fiscal_year}`, Number(value)]),
  );
  const valueOf = ({ ward, year }: (typeof reporting)[number]) =>
    values.get(`${ward} ${year}`) ?? order * Infinity;
  return reporting
    .toSorted((a, b) => b.year - a.year || order * (valueOf(a) - valueOf(b)) || 0)
    .map(({ ward }) => ward);
}
