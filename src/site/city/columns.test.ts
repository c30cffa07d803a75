import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dataOf, readCsv, type CsvRow } from '../published.ts';
import { pagesOf, readBuilt } from '../site.ts';
import { CITY } from '../sites.ts';

/** What stands below which heading, and what a machine reads of a cell, is held to the published files. */
const results = readCsv(`${dataOf(CITY)}/results.csv`);
const rowAt = new Map(results.map((row) => [addressOf(row['page'] ?? ''), row]));

function addressOf(href: string): string {
  const { pathname, hash } = new URL(href, 'https://example.org');
  return pathname + hash;
}

/** The published row of what a link leads to. */
function rowOf(link: Element | null): CsvRow {
  const row = rowAt.get(addressOf(link?.getAttribute('href') ?? ''));
  if (!row) throw new Error(`missing row: ${link?.getAttribute('href')}`);
  return row;
}

const documentOf = (path: string): Document => parseHTML(readBuilt(path, CITY)).document;
const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const told = (row: CsvRow, field: string): string =>
  row[field] === '' ? '値なし' : (row[field] ?? '');

describe.each(pagesOf(CITY).filter((path) => /^\/indicators\/[^/]+\/$/.test(path)))(
  '%s',
  (path) => {
    const table = documentOf(path).querySelector('table.figures');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])].map(textOf);
    const rows = [...(table?.querySelectorAll('tbody.figures-row') ?? [])].map((body) => ({
      cells: [...(body.querySelector('tr')?.children ?? [])].map(textOf),
      note: textOf(body.querySelector('.figures-note > td > .note')),
      row: rowOf(body.querySelector('th a')),
    }));

    test('has in each column of its table what the heading says', () => {
      for (const { cells, row } of rows) {
        expect(cells[heads.indexOf('当年度')]).toContain(told(row, 'value_text'));
        expect(cells[heads.indexOf('前年度')]).toContain(told(row, 'previous_text'));
      }
    });

    test('says beside a figure why it cannot be compared', () => {
      for (const { note, row } of rows) {
        expect(note).not.toMatch(/：$/);
        const [first = ''] = (row['note'] ?? '').split(/(?<=。)/);
        if (row['comparability'] === 'variant') expect(note).toContain(first);
      }
    });
  },
);

test('what columns and rows are ordered by is the value of their common question', () => {
  const document = documentOf('/compare/');
  const cells = [...document.querySelectorAll('td[data-value]')].map((cell) => ({
    value: cell.getAttribute('data-value') ?? '',
    row: rowAt.get(addressOf(cell.querySelector('a')?.getAttribute('href') ?? '')),
  }));
  const same = cells.filter(({ row }) => row?.['comparability'] === 'same');
  expect(same.length).toBeGreaterThan(5);
  for (const { value, row } of same) expect(Number(value)).toBe(Number(row?.['value']));
});

test('the map says how each area is doing to those who do not see its squares', () => {
  const tiles = [...documentOf('/').querySelectorAll('.ward-map a')];
  const reporting = tiles.filter((tile) => tile.querySelector('svg, [class*=square]') !== null);
  expect(reporting.length).toBeGreaterThan(1);
  for (const tile of reporting)
    expect(textOf(tile.querySelector('.visually-hidden'))).toMatch(/\d+件のうち\d+件/);
});
