import type { Dataset } from '../../model/dataset.ts';
import { catalog } from '../catalog/catalog.ts';
import { codeLists } from './codes.ts';
import { csvwGroup, csvwTable } from '../catalog/csvw.ts';
import { dataPackage } from '../catalog/datapackage.ts';
import { digestOf, type Digest } from '../table/digest.ts';
import { json } from '../table/json.ts';
import { ARCHIVE, CATALOG, CSVW_GROUP, DATA_PACKAGE } from '../table/media.ts';
import { parquet } from '../table/parquet.ts';
import { licenceText, readmeSheet, readmeText } from './readme.ts';
import type { Subject } from './subject.ts';
import { tableCsv, type Table } from '../table/table.ts';
import { publishedTables } from './tables.ts';
import { xlsx } from '../table/xlsx.ts';
import { zip, type Entries } from '../table/zip.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** A file of the folder `/data/`; `body` makes what it holds, the same for the same content. */
export type PublishedFile = Readonly<{ name: string; body: () => Body | Promise<Body> }>;

/** Every file of `/data/`: each table in each format, their descriptions, and an archive of them all. */
export function dataFiles(dataset: Dataset): readonly PublishedFile[] {
  const described = describedFiles(dataset).map(madeOnce);
  const offered = [
    ...described,
    madeOnce({ name: ARCHIVE, body: () => archive(dataset, described) }),
  ];
  return [...offered, { name: CATALOG, body: async () => catalogText(dataset, offered) }];
}

/** The same file, made only when it is asked for the first time. */
function madeOnce({ name, body }: PublishedFile): PublishedFile {
  let made: ReturnType<typeof body> | null = null;
  return { name, body: () => (made ??= body()) };
}

async function catalogText(dataset: Dataset, files: readonly PublishedFile[]): Promise<string> {
  const digests = new Map<string, Digest>();
  for (const { name, body } of files) digests.set(name, digestOf(await body()));
  return json(catalog(dataset, publishedTables(dataset), digests));
}

function describedFiles(dataset: Dataset): readonly PublishedFile[] {
  const tables = publishedTables(dataset);
  const lists = codeLists(dataset.framework);
  return [
    ...tables.flatMap((table) => tableFiles(dataset, tables, table)),
    { name: DATA_PACKAGE, body: () => json(dataPackage(dataset, tables, lists)) },
    { name: CSVW_GROUP, body: () => json(csvwGroup(dataset.site, tables)) },
  ];
}

/** The workbook of the first table holds all of them. */
function tableFiles(
  dataset: Dataset,
  tables: readonly Table[],
  table: Table,
): readonly PublishedFile[] {
  const { name } = table;
  const sheets = table === tables[0] ? tables : [table];
  return [
    { name: `${name}.csv`, body: () => tableCsv(table) },
    { name: `${name}.json`, body: () => json(table.rows) },
    { name: `${name}.xlsx`, body: () => workbook(dataset, sheets) },
    { name: `${name}.parquet`, body: () => parquet(table) },
    { name: `${name}.csv-metadata.json`, body: () => json(csvwTable(dataset.site, table)) },
  ];
}

/** Tables as an Excel workbook that explains itself; `subject` says which of their rows it holds, null for all. */
export function workbook(
  dataset: Dataset,
  tables: readonly Table[],
  subject: Subject | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { site, releases } = dataset;
  const [only, ...more] = tables;
  const name = subject?.name ?? (more.length === 0 && only ? only.title : site.subtitle);
  return xlsx(
    {
      title: `${name} | ${site.title}`,
      author: site.publisher,
      date: releases[0]?.date ?? null,
    },
    [readmeSheet(dataset, tables, codeLists(dataset.framework), subject)],
    tables,
  );
}

async function archive(dataset: Dataset, files: readonly PublishedFile[]): Promise<Body> {
  const readme = readmeText(dataset, publishedTables(dataset), codeLists(dataset.framework));
  const bodies = await Promise.all(
    files.map(async ({ name, body }) => [name, await body()] as const),
  );
  const entries: Entries = {
    'README.md': readme,
    'LICENSE.txt': licenceText(dataset),
    ...Object.fromEntries(bodies),
  };
  return zip(entries, dataset.releases[0]?.date ?? null);
}
