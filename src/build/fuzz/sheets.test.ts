import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../formats/form/cell/csv.ts';
import { MORE, numbersFrom, one, SEED, SLIPS } from '../../parse/slip/fixture.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { messages } from '../../text/ja/messages.ts';
import { exportReport } from '../desk/export.ts';
import { csvIn, fileWith, newFolder } from '../desk/fixture.ts';
import { importReport } from '../desk/import.ts';

const [WARD, YEAR] = ['akane', '2022'];
const PATIENCE = { timeout: 120_000 * MORE };

/** The texts of the sheets of a report. */
async function sheets(): Promise<readonly string[]> {
  const out = newFolder();
  await exportReport({ content: CITY_CONTENT, ward: WARD, year: YEAR, out, again: false });
  return globSync('*.csv', { cwd: out })
    .sort()
    .map((name) => readFileSync(join(out, name), 'utf8'));
}

const read = (texts: readonly string[]) =>
  importReport({
    ...{ content: CITY_CONTENT, ward: WARD, year: YEAR, write: false },
    paths: texts.map((text, at) => fileWith(`sheet-${at}.csv`, text)),
  });

test('a slip in a sheet is read or told in plain lines', PATIENCE, async () => {
  const next = numbersFrom(SEED + 201);
  const before = await sheets();
  for (let run = 0; run < 25 * MORE; run += 1) {
    const at = next(before.length);
    const { lines } = await read(
      before.map((text, index) => (index === at ? (one(SLIPS, next)?.(text, next) ?? text) : text)),
    );
    expect(lines.join('\n')).not.toMatch(/^\s+at |\bTypeError\b|undefined|\[object/m);
    expect(lines.length).toBeGreaterThan(0);
  }
});

type Cell = Readonly<{ sheet: number; row: number; column: number; text: string }>;

/**
 * The cells of the tables of blocks, below their headings: ward and year are told by the officer. The first column names
 * the indicators, whose codes stand in a column of their own.
 */
const cellsOf = (texts: readonly string[]): readonly Cell[] =>
  texts.flatMap((csv, sheet) => {
    const reading = readCsv(csv);
    if (!reading.ok) throw new Error('invalid sheet');
    const end = reading.rows.findIndex((row, at) => at > FIRST && row.every((cell) => cell === ''));
    return reading.rows
      .slice(0, end < 0 ? undefined : end)
      .flatMap((row, at) =>
        at < FIRST ? [] : row.map((text, column) => ({ sheet, row: at, column, text })),
      );
  });

/** Title, headings and legend stand above. */
const FIRST = 7;

/** A sheet in which something more is typed into a cell. */
function typed(csv: string, { row, column, text }: Cell): string {
  const reading = readCsv(csv);
  const rows = reading.ok ? reading.rows : [];
  const changed = rows.map((cells, at) =>
    at === row ? cells.with(column, `${text}朱書き`) : cells,
  );
  return Buffer.from(csvIn('utf-8', changed)).toString();
}

test('what is typed into a printed cell shows in what the import says', PATIENCE, async () => {
  const next = numbersFrom(SEED + 301);
  const before = await sheets();
  const cells = cellsOf(before).filter(({ column, text }) => column > 0 && text !== '');
  const lost: Cell[] = [];
  for (let run = 0; run < 25 * MORE; run += 1) {
    const cell = one(cells, next);
    if (!cell) throw new Error('missing cell');
    const { lines } = await read(
      before.map((csv, at) => (at === cell.sheet ? typed(csv, cell) : csv)),
    );
    const unchanged = messages.desk.unchanged(`content/reports/${WARD}/${YEAR}.yaml`);
    if (lines.length === 1 && lines[0] === unchanged) lost.push(cell);
  }
  expect(cells.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});
