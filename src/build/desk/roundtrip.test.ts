import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../text/ja/messages.ts';
import { csvIn, fileWith, newFolder } from './fixture.ts';
import { readCsv } from '../../formats/form/cell/csv.ts';
import { FRAMEWORK } from '../../parse/files.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { contentFolder, readContent } from '../content.ts';
import { readBlock } from '../typed.ts';
import { exportReport } from './export.ts';
import { importReport } from './import.ts';

/** A content whose framework has no form has no sheets either. */
const hasForm = (content: string): boolean =>
  readBlock(readContent(content), FRAMEWORK)['form'] !== undefined;

const reports = [contentFolder(), CITY_CONTENT].filter(hasForm).flatMap((content) =>
  globSync('reports/*/*.yaml', { cwd: content })
    .map((path) => path.replaceAll('\\', '/').split(/[/.]/))
    .map(([, ward = '', year = '']) => ({ content, ward, year })),
);

/** The spreadsheets of a report, by path: the workbook, then the CSV files. */
async function exported(report: (typeof reports)[number]): Promise<readonly string[]> {
  const out = newFolder();
  expect((await exportReport({ ...report, out, again: false })).done).toBe(true);
  return globSync('*', { cwd: out })
    .sort((a, b) => b.localeCompare(a))
    .map((name) => join(out, name));
}

const unchanged = ({ ward, year }: (typeof reports)[number]) => ({
  done: true,
  lines: [messages.desk.unchanged(`content/reports/${ward}/${year}.yaml`)],
});

const readOver = (content: string, paths: readonly string[]) =>
  importReport({ content, paths, ward: '', year: '', write: false });

test.each(reports)(
  'importReport(spreadsheets of $content $ward $year) finds nothing to change',
  async (report) => {
    const paths = await exported(report);
    const workbooks = paths.filter((path) => path.endsWith('.xlsx'));
    const tables = paths.filter((path) => path.endsWith('.csv'));
    expect([workbooks.length, tables.length]).toEqual([1, 2]);
    expect(await readOver(report.content, workbooks)).toEqual(unchanged(report));
    expect(await readOver(report.content, tables)).toEqual(unchanged(report));
  },
);

test.each(reports)(
  'importReport(CSV of $content $ward $year in any encoding that spreadsheets save in) finds nothing to change',
  async (report) => {
    const tables = (await exported(report)).filter((path) => path.endsWith('.csv'));
    const rows = tables.map((path) => readCsv(readFileSync(path, 'utf8')));
    for (const encoding of ['shift_jis', 'utf-16le', 'utf-16be'] as const) {
      const paths = rows.map((read) =>
        fileWith(`${encoding}.csv`, csvIn(encoding, read.ok ? read.rows : [])),
      );
      expect(await readOver(report.content, paths)).toEqual(unchanged(report));
    }
  },
);

test('exportReport(report) writes nothing over a table that was changed', async () => {
  const [report] = reports;
  if (!report) throw new Error('missing report');
  const out = newFolder();
  const order = { ...report, out, again: false };
  expect((await exportReport(order)).done).toBe(true);
  expect((await exportReport(order)).done).toBe(true);
  const [table = ''] = globSync('*.csv', { cwd: out });
  const path = join(out, table);
  writeFileSync(path, '直しかけ');
  const refused = await exportReport(order);
  expect(refused.done).toBe(false);
  expect(refused.lines.join('\n')).toContain(table);
  expect(readFileSync(path, 'utf8')).toBe('直しかけ');
  expect((await exportReport({ ...order, again: true })).done).toBe(true);
  expect(readFileSync(path, 'utf8')).not.toBe('直しかけ');
  expect(existsSync(join(out, `${report.ward}-${report.year}.xlsx`))).toBe(true);
}, 60_000);

test('importReport(table with something written beside the names of indicators) tells that it is not read', async () => {
  const [report] = reports;
  if (!report) throw new Error('missing report');
  const [path = ''] = (await exported(report)).filter((one) => one.endsWith('.csv'));
  const read = readCsv(readFileSync(path, 'utf8'));
  const rows = read.ok ? read.rows : [];
  const at = rows.findIndex((row) => /：.*\d/.test(row[1] ?? '') || /：.*\d/.test(row[0] ?? ''));
  const column = /：.*\d/.test(rows[at]?.[0] ?? '') ? 0 : 1;
  const changed = rows.map((row, index) =>
    index === at ? row.map((cell, other) => (other === column ? `${cell}（仮）` : cell)) : row,
  );
  const { lines } = await readOver(report.content, [
    fileWith('own.csv', csvIn('utf-16le', changed)),
  ]);
  expect(lines.join('\n')).toContain(messages.form.shownOnly().message);
}, 60_000);
