import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf } from '../../views/fixture.ts';
import { publishedTables } from '../data/tables.ts';
import { csv } from './csv.ts';
import { json, jsonList } from './json.ts';
import { readableCsv, tableCsv, tableCsvBytes } from './table.ts';

test('csv(rows) has a header and ends every line in CRLF, the last one too', () => {
  expect(csv(['a', 'b'], [{ a: 1, b: 2 }])).toBe('a,b\r\n1,2\r\n');
  expect(csv(['a', 'b'], [])).toBe('a,b\r\n');
});

test('csv(rows) has no byte order mark', () => {
  expect(csv(['区'], []).codePointAt(0)).toBe('区'.codePointAt(0));
});

test('csv(rows) follows the order of the columns, not of the fields', () => {
  expect(csv(['b', 'a'], [{ a: 1, b: 2 }])).toBe('b,a\r\n2,1\r\n');
});

test('csv(rows) quotes what RFC 4180 asks to quote', () => {
  const row = { a: '1,145件', b: '「"声"」', c: '一\n二', d: '声・見守り' };
  expect(csv(['a', 'b', 'c', 'd'], [row])).toBe(
    'a,b,c,d\r\n"1,145件","「""声""」","一\n二",声・見守り\r\n',
  );
});

test('csv(rows) leaves missing empty, and 0 as 0', () => {
  expect(csv(['a', 'b', 'c'], [{ a: null, b: 0, c: '' }])).toBe('a,b,c\r\n,0,\r\n');
});

test('csv(rows) writes numbers plain', () => {
  expect(csv(['a', 'b'], [{ a: 1145000, b: 82.4 }])).toBe('a,b\r\n1145000,82.4\r\n');
});

test('json(value) is indented, keeps null and ends in a line break', () => {
  expect(json([{ a: null }])).toBe('[\n  {\n    "a": null\n  }\n]\n');
});

test('csv(text that a spreadsheet would run) has an apostrophe before it', () => {
  for (const text of ['=1+1', '+A1', '-A1', '@SUM(1)', '\t=1', '＝1', '-3件', '-'])
    expect(csv(['a'], [{ a: text }])).toContain(`'${text}`);
});

test('csv(numbers, also as text, and other signs) leaves them', () => {
  for (const value of [-3.2, '-3.2%', '+5', '>=', '▲3.2%', '4-1', '1-1-a;1-2-a', 'a=b'])
    expect(csv(['a'], [{ a: value }])).not.toContain("'");
});

test('readableCsv(table) begins with a mark and has a heading of its own for every column', () => {
  for (const table of publishedTables(editionOf(datasetOf()))) {
    const text = Buffer.from(readableCsv(table)).toString();
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text).toContain(table.columns[0]?.title);
    expect(new Set(table.columns.map(({ title }) => title)).size).toBe(table.columns.length);
  }
});

test.each([0, 1, 4999, 5000, 5001, 10_000])(
  'tableCsvBytes(table) and jsonList(rows) of %i rows are what they are as one text',
  (length) => {
    const table = publishedTables(editionOf(datasetOf())).find(({ name }) => name === 'wards');
    if (!table) throw new RangeError('missing table');
    const rows = Array.from({ length }, (_, at) => ({
      ...table.rows[0],
      name: `区"${at}`,
      kana: null,
    }));
    expect(Buffer.from(tableCsvBytes({ ...table, rows })).toString()).toBe(
      tableCsv({ ...table, rows }),
    );
    expect(Buffer.from(jsonList(rows)).toString()).toBe(json(rows));
  },
);
