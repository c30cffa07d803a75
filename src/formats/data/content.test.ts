import { expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { blocks, readReports } from '../../build/typed.ts';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { messages } from '../../text/ja/messages.ts';
import { initiativeRecords } from './initiatives.ts';
import { resultRecords } from './results.ts';

/** The content of the site itself: its published rows are those printed in the reports. */
const files = readContent();
const reading = parseDataset(files, messages);
if (!reading.ok) throw new Error('invalid content');
const { dataset } = reading;
const results = resultRecords(editionOf(dataset));
const initiatives = initiativeRecords(editionOf(dataset));

/** The reports as they are typed, without drafts. */
const reports = [...readReports(files).values()].filter(({ status }) => status !== 'draft');

test('results.csv has as many rows as the reports have results', () => {
  const typed = reports
    .flatMap(({ strategies }) => blocks(strategies))
    .flatMap((strategy) => blocks(strategy['results']));
  expect(results).toHaveLength(typed.length);
  expect(new Set(results.map(({ page }) => page)).size).toBe(results.length);
});

test('initiatives.csv has a row for every initiative', () => {
  const typed = reports.flatMap((report) => blocks(report['initiatives']));
  expect(new Set(initiatives.map(({ page }) => page)).size).toBe(typed.length);
});

test('achievement is one of the published ids or empty', () => {
  const known = ['1-i', '1-ii', '2-i', '2-ii', '1', '2', '3', null];
  expect(initiatives.filter(({ achievement }) => !known.includes(achievement as string))).toEqual(
    [],
  );
});
