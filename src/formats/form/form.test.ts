import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from './cell/content.ts';
import { fieldNames } from './field-words.ts';
import { readCsv, sheetCsv } from './cell/csv.ts';
import type { Grid } from './find/grid.ts';
import { reports } from './read/fixture.ts';
import { disorderedRows, gridOf, rowsOf, testCity } from './fixture.ts';
import { readSheets } from './read/reading.ts';
import { joinedReport } from './read/report.ts';

const city = testCity();

/** What sheets say, with nothing to tell of it. */
function readBack(grids: readonly Grid[]): Block {
  const [ward] = city.wards;
  if (!ward) throw new Error('missing ward');
  const reading = readSheets(grids, city);
  const whose = { ward: { ...ward, slug: 'akane' }, fiscalYear: '2023' };
  const { report, remarks } = joinedReport(reading, null, whose, city);
  expect([...reading.remarks, ...remarks]).toEqual([]);
  return report;
}

/** What a report says; an empty list says nothing. */
const said = (report: Block): Block =>
  Object.fromEntries(
    Object.entries(report).filter(([, content]) => !Array.isArray(content) || content.length > 0),
  );

test('readSheets(rows of a report) gives the same report, whatever it says', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const grids = rowsOf(report, city).map((rows, at) => gridOf(String(at), rows));
      expect(readBack(grids)).toEqual(said(report));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('readSheets(CSV of a report) gives the same report: no text runs, none is lost', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const grids = rowsOf(report, city).map((rows, at) => {
        const read = readCsv(sheetCsv(rows));
        return gridOf(String(at), read.ok ? read.rows : []);
      });
      expect(readBack(grids)).toEqual(said(report));
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('readSheets(columns in another order, cells of a block repeated) gives the same report', () => {
  fc.assert(
    fc.property(reports, fc.nat(), (report, seed) => {
      const key = (path: string) =>
        ABOUT.has(path) ? -1 : Math.sin(seed + path.length + path.charCodeAt(0));
      const grids = disorderedRows(report, city, key).map((rows, at) => gridOf(String(at), rows));
      expect(readBack(grids)).toEqual(said(report));
    }),
    { numRuns: 50 },
  );
}, 60_000);

/** What a report says of itself has no columns to move. */
const ABOUT: ReadonlySet<string> = new Set(['field', 'text']);

test('every field of a report has a heading of its own', () => {
  for (const table of ['strategies', 'initiatives', 'surveys', 'report'] as const) {
    const titles = [...fieldNames(table, city.words).values()].map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(4);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  }
});
