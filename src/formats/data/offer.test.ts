import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf } from '../../views/fixture.ts';
import { country } from '../../views/region/fixture.ts';
import { workbookParts } from '../../views/data/workbook-parts.ts';
import { siteJsonLd } from '../catalog/schema-org.ts';
import { digestOf } from '../table/digest.ts';
import { regionFiles } from '../region/files.ts';
import { dataFiles } from './files.ts';
import { offersOf, wholeWorkbook } from './offer.ts';
import { publishedTables } from './tables.ts';

const edition = country();
const { links } = edition;
const tables = publishedTables(edition);
const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows.length ?? 0;
const ALL = tables.reduce((sum, { rows }) => sum + rows.length, 0);
/** Results have just so many rows, and some tables more. */
const FEW = rowsOf('results');
const namesAt = (most: number) => dataFiles(edition, most).map(({ name }) => name);
const isWorkbook = (name: string) => name.endsWith('.xlsx');

test('offersOf(tables) has the workbook of all while these keep to the bound, then of each alone that does', () => {
  expect(wholeWorkbook(offersOf(tables, ALL))).toBe('results.xlsx');
  expect(wholeWorkbook(offersOf(tables, ALL - 1))).toBeNull();
  expect(offersOf(tables, ALL - 1).map(({ sheets }) => sheets)).toEqual(tables.map((one) => [one]));
  const few = offersOf(tables, FEW);
  expect(few.map(({ sheets }) => sheets.length > 0)).toEqual(
    tables.map(({ rows }) => rows.length <= FEW),
  );
  expect(rowsOf('codes')).toBeGreaterThan(FEW);
  for (const { formats, sheets } of few) expect(formats.includes('xlsx')).toBe(sheets.length > 0);
});

test('dataFiles(a city beyond the bound) are all but the workbooks that would be too large', () => {
  const [all, few] = [namesAt(ALL), namesAt(FEW)];
  expect(all.filter((name) => !few.includes(name)).every(isWorkbook)).toBe(true);
  expect(few.filter(isWorkbook)).toEqual(
    tables.filter(({ rows }) => rows.length <= FEW).map(({ name }) => `${name}.xlsx`),
  );
});

test('the workbook of the first table is that table alone where all would be too many', async () => {
  const body = await dataFiles(edition, FEW)
    .find(({ name }) => name === 'results.xlsx')
    ?.body();
  const { 'xl/workbook.xml': xml } = unzipSync(Buffer.from(body ?? ''));
  const sheets = [...strFromU8(xml ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(sheets.map(([, name]) => name)).toEqual(['README', '結果', 'results']);
});

const SIZES = [0, FEW, ALL - 1, ALL];
const hrefOf = (name: string) => links.absolute(links.dataFileHref(name));

/** What every file holds where workbooks have up to so many rows. */
async function bodiesAt(most: number): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const bodies = new Map<string, string | Uint8Array>();
  for (const { name, body } of dataFiles(edition, most)) bodies.set(name, await body());
  return bodies;
}

const isDescription = (name: string) => /metadata|-ja\.csv$|\/index|package|catalog/.test(name);

test.each(SIZES)(
  'the catalogue offers the files that there are, as they are (%i rows)',
  async (most) => {
    const bodies = await bodiesAt(most);
    const { dataset } = JSON.parse(bodies.get('catalog.jsonld') as string) as Catalogue;
    const listed = dataset.flatMap(({ distribution }) => distribution);
    expect(listed.map(({ downloadURL }) => downloadURL).toSorted()).toEqual(
      [...bodies.keys()]
        .filter((name) => !isDescription(name))
        .map(hrefOf)
        .toSorted(),
    );
    for (const { title, byteSize, checksum } of listed)
      expect([Number(byteSize), checksum.checksumValue]).toEqual(
        Object.values(digestOf(bodies.get(title) ?? '')),
      );
  },
);

test.each(SIZES)('the page offers the files that there are (%i rows)', (most) => {
  const { distribution } = siteJsonLd(edition, offersOf(tables, most));
  const names = namesAt(most);
  expect(distribution.map(({ contentUrl }) => contentUrl).filter(isWorkbook)).toEqual(
    names.filter(isWorkbook).map(hrefOf),
  );
  expect(distribution.filter(({ contentUrl }) => !names.map(hrefOf).includes(contentUrl))).toEqual(
    [],
  );
});

test.each(SIZES)(
  'the archive holds the files that there are, as they are (%i rows)',
  async (most) => {
    const bodies = await bodiesAt(most);
    const {
      'README.md': readme,
      'LICENSE.txt': licence,
      ...packed
    } = unzipSync(bodies.get('monosashi.zip') as Uint8Array);
    expect(strFromU8(readme ?? new Uint8Array())).toContain('results');
    expect(licence).toBeDefined();
    expect(Object.keys(packed).filter(isWorkbook)).toEqual([...bodies.keys()].filter(isWorkbook));
    for (const [name, bytes] of Object.entries(packed))
      expect(Buffer.from(bytes).equals(Buffer.from(bodies.get(name) ?? '')), name).toBe(true);
  },
);

type Catalogue = Readonly<{
  dataset: readonly Readonly<{
    distribution: readonly Readonly<{
      title: string;
      downloadURL: string;
      byteSize: string;
      checksum: Readonly<{ checksumValue: string }>;
    }>[];
  }>[];
}>;

test('dataFiles(edition) hold the same however often and in whatever order they are asked for', async () => {
  const [once, again] = [dataFiles(edition), dataFiles(edition).toReversed()];
  const late = new Map<string, string>();
  for (const { name, body } of again) late.set(name, Buffer.from(await body()).toString('base64'));
  for (const { name, body } of once) {
    await body();
    expect(Buffer.from(await body()).toString('base64'), name).toBe(late.get(name));
  }
});

test('workbookParts(edition) lead to the workbooks of regions that there are', () => {
  const offered = (most: number) =>
    edition.dataset.regions
      .flatMap((region) => regionFiles(edition, region, most))
      .map(({ href }) => href)
      .filter(isWorkbook);
  const led = (most: number) => workbookParts(edition, most).workbooks.map(({ href }) => href);
  expect(led(1)).toEqual(offered(1));
  expect(offered(1)).toEqual(['/regions/west.xlsx', '/regions/north.xlsx']);
  expect(led(3)).toEqual(['/regions/east.xlsx', ...offered(1)]);
  expect(workbookParts(edition, 0).hint).toContain(edition.words.workbooksOfRegions);
  const city = editionOf(datasetOf());
  expect(workbookParts(city, 0)).toMatchObject({
    hint: expect.stringContaining(city.words.workbooksOfPages) as string,
    workbooks: [],
  });
});
