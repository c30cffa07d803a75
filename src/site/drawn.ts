import { dataOf, readCsv, type CsvRow } from './published.ts';

/** Where the picture of an indicator stands on its page: its chart, or its list of wards if it has no number. */
const CHART = '#chart .chart';
const LIST = '.milestones';

type Pictured = readonly [path: string, picture: string];

/**
 * What the page of each indicator must show, as its published data say: a list for a milestone, a chart where a result
 * that stands under it has a number, nothing else. So a page whose picture is lost is missed.
 */
export function picturesOf(site: string): readonly Pictured[] {
  const results = readCsv(`${dataOf(site)}/results.csv`);
  return readCsv(`${dataOf(site)}/indicators.csv`).flatMap(
    ({ slug, indicator = '', unit }): readonly Pictured[] => {
      const path = `/indicators/${slug}/`;
      if (unit === '') return [[path, LIST]];
      return results.some((row) => isDrawn(row, indicator)) ? [[path, CHART]] : [];
    },
  );
}

/** Measures of the common question, or of something else that stands under the indicator. */
const isDrawn = (row: CsvRow, code: string): boolean =>
  (row['value'] !== '' || row['previous_value'] !== '') &&
  (row['comparability'] === 'own'
    ? (row['indicators'] ?? '').split(';').includes(code)
    : row['indicator'] === code);
