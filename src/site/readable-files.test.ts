import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findFile } from '../build/server.ts';
import { builtFiles, isReadable, readCsv, readJson } from './published.ts';
import { pagesOf, readBuilt } from './site.ts';
import { DIST } from './sites.ts';

/** Every table that is offered as CSV, and the same for people who open it in Excel. */
const csvFiles = builtFiles(DIST, '{*,{data,indicators,findings}/*,wards/*/*}.csv').filter(
  (path) => !isReadable(path),
);
const language = /<html lang="([^"]+)"/.exec(readBuilt('/', DIST))?.[1] ?? '';

type Metadata = Readonly<{
  tableSchema: Readonly<{ columns: readonly Readonly<Record<string, string>>[] }>;
}>;

test.each(csvFiles)('%s has a twin that Excel reads as UTF-8, with headings for people', (path) => {
  const twin = readFileSync(`${DIST}/${path.replace(/\.csv$/, `-${language}.csv`)}`, 'utf8');
  expect(twin.startsWith('\ufeff')).toBe(true);
  const [head, ...body] = Papa.parse<string[]>(twin.slice(1).trimEnd()).data;
  const { columns } = (readJson(`${DIST}/${path}-metadata.json`) as Metadata).tableSchema;
  expect(head).toEqual(columns.map((column) => column['rdfs:label']));
  const names = columns.map(({ name = '' }) => name);
  expect(body).toEqual(readCsv(`${DIST}/${path}`).map((row) => names.map((name) => row[name])));
});

/** Pages with files of their own; one that only leads on to another has none. */
const pages = pagesOf(DIST)
  .filter((path) => /^\/(?:indicators|wards\/[^/]+)\/[^/]+\/$/.test(path))
  .filter((path) => !readBuilt(path, DIST).includes(' data-moved="page"'));

describe.each(pages)('%s', (path) => {
  const html = readBuilt(path, DIST);
  const [, described = ''] =
    /<link rel="describedby" type="application\/json" href="([^"]+)"/.exec(html) ?? [];

  test('leads people and programs to what its files mean', () => {
    const metadata = JSON.parse(readBuilt(described, DIST)) as Readonly<{ page: string }>;
    expect(metadata.page.endsWith(path)).toBe(true);
    expect(html).toContain(` href="${described}"`);
  });

  test('offers every file that its metadata names', () => {
    const { files } = JSON.parse(readBuilt(described, DIST)) as Readonly<{ files: string[] }>;
    const hrefs = files.map((file) => new URL(file).pathname);
    expect(hrefs.filter((href) => findFile(DIST, href) === null)).toEqual([]);
    const tables = hrefs.filter((href) => !/\.(?:svg|png)$/.test(href));
    expect(tables.filter((href) => !html.includes(` href="${href}"`))).toEqual([]);
    expect(tables.some(isReadable)).toBe(true);
  });
});
