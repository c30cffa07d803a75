import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { dataOf, readCsv, type CsvRow } from '../published.ts';
import { readBuilt } from '../site.ts';
import { DIST } from '../sites.ts';
import { isOsaka } from './osaka.ts';
import { APART, DONE, INITIATIVES, PRINTED, STRATEGIES } from './printed.ts';

/** A figure that was put right since: what an officer writes in the log is what counts. */
type Correction = Readonly<Record<'report' | 'strategy' | 'result' | 'field' | 'after', unknown>>;
type Log = Readonly<{
  versions: readonly Readonly<{
    entries: readonly Readonly<{ figures?: readonly Correction[] }>[];
  }>[];
}>;

const log = load(readContent()['content/changes.yaml'] ?? 'versions: []') as Log;
const newestFirst = log.versions
  .flatMap(({ entries }) => entries)
  .flatMap(({ figures = [] }) => figures);

const afterLog = (report: string, anchor: string, field: string, printed: string): string => {
  const correction = newestFirst.find(
    (one) =>
      one.report === report &&
      `strategy-${String(one.strategy)}-result-${String(one.result)}` === anchor &&
      one.field === field,
  );
  return correction ? String(correction.after) : printed;
};

const rowsAt = (table: string, report: string, anchor: string): readonly CsvRow[] =>
  readCsv(`${dataOf(DIST)}/${table}.csv`).filter(({ page }) =>
    page?.endsWith(`/wards/${report}/#${anchor}`),
  );

describe.runIf(isOsaka)('the figures of the printed reports', () => {
  test.each(PRINTED)('%s %s: %s %s %s', (report, anchor, value, previous, rating) => {
    expect(rowsAt('results', report, anchor)).toMatchObject([
      {
        value_text: afterLog(report, anchor, 'value', value),
        previous_text: afterLog(report, anchor, 'previous', previous),
        rating: afterLog(report, anchor, 'rating', rating),
      },
    ]);
    expect(readBuilt(`/wards/${report}/`)).toContain(`id="${anchor}"`);
  });

  test.each(APART)('%s %s is %s', (report, anchor, comparability) => {
    expect(rowsAt('results', report, anchor)).toMatchObject([{ comparability }]);
  });

  test.each(STRATEGIES)('%s %s: %s %s %s %s %s %s', (report, anchor, ...printed) => {
    const rows = rowsAt('results', report, anchor);
    const read = rows.map((row) => [
      ...[row['strategy'], row['indicator'], row['comparability']],
      ...[row['overall_rating'], row['progress'], row['effectiveness']],
    ]);
    expect(read).toEqual([printed]);
  });
});

describe.runIf(isOsaka)('the initiatives of the printed reports', () => {
  test.each(INITIATIVES)('%s %s: %j %s', (report, anchor, values, achievement) => {
    const rows = rowsAt('initiatives', report, anchor);
    const printed = rows.map(({ value_text }) => value_text);
    expect(printed).toEqual(expect.arrayContaining([...values]));
    expect(new Set(rows.map((row) => row['achievement']))).toEqual(new Set([achievement]));
  });

  test.each(DONE)('%s %s: %s %s %s %s %s', (report, anchor, ...printed) => {
    const rows = rowsAt('initiatives', report, anchor);
    const read = rows.map((row) => [
      ...[row['value'], row['unit']],
      [row['target_operator'], row['target_value'], row['target_unit']].join(''),
      ...[row['achievement'], row['effectiveness']],
    ]);
    expect(read).toContainEqual(printed);
  });
});
