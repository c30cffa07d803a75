import type { Edition } from '../../edition.ts';
import { readableName } from '../../views/data/readable.ts';
import { catalog } from '../catalog/catalog.ts';
import { csvwGroup, csvwTable } from '../catalog/csvw.ts';
import { dataPackage } from '../catalog/datapackage.ts';
import { digestOf, type Digest } from '../table/digest.ts';
import { json } from '../table/json.ts';
import { ARCHIVE, CATALOG, CSVW_GROUP, DATA_PACKAGE } from '../table/media.ts';
import { once } from '../table/once.ts';
import { parquet } from '../table/parquet.ts';
import type { Body } from '../table/published-file.ts';
import { readableCsv, tableCsv, type Table } from '../table/table.ts';
import { zip, type Entries } from '../table/zip.ts';
import { codeLists } from './codes.ts';
import { partFiles, tableParts } from './parts.ts';
import { licenceText, readmeText } from './readme.ts';
import { publishedTables } from './tables.ts';
import { workbook } from './workbook.ts';

/** A file of the folder `/data/`; `body` makes what it holds, the same for the same content. */
export type DataFile = Readonly<{ name: string; body: () => Body | Promise<Body> }>;

/** Every file of `/data/`: each table in each format, their descriptions, an archive of them all, the large ones in parts. */
export function dataFiles(edition: Edition): readonly DataFile[] {
  const described = describedFiles(edition).map(madeOnce);
  const tables = publishedTables(edition);
  const offered = [
    ...described,
    ...partFiles(edition, tableParts(edition, tables)).map(madeOnce),
    ...tables.map((table) =>
      madeOnce({
        name: readableName(`${table.name}.csv`, edition.words.language),
        body: () => readableCsv(table),
      }),
    ),
    madeOnce({ name: ARCHIVE, body: () => archive(edition, described) }),
  ];
  return [...offered, { name: CATALOG, body: async () => catalogText(edition, offered) }];
}

/** The same file, made only when it is asked for the first time. */
const madeOnce = ({ name, body }: DataFile): DataFile => ({ name, body: once(body) });

async function catalogText(edition: Edition, files: readonly DataFile[]): Promise<string> {
  const digests = new Map<string, Digest>();
  for (const { name, body } of files) digests.set(name, digestOf(await body()));
  return json(catalog(edition, publishedTables(edition), digests));
}

function describedFiles(edition: Edition): readonly DataFile[] {
  const { dataset } = edition;
  const tables = publishedTables(edition);
  const lists = codeLists(edition.words, dataset.framework);
  return [
    ...tables.flatMap((table) => tableFiles(edition, tables, table)),
    { name: DATA_PACKAGE, body: () => json(dataPackage(edition, tables, lists)) },
    { name: CSVW_GROUP, body: () => json(csvwGroup(edition, tables)) },
  ];
}

/** The workbook of the first table holds all of them. */
function tableFiles(edition: Edition, tables: readonly Table[], table: Table): readonly DataFile[] {
  const { name } = table;
  const sheets = table === tables[0] ? tables : [table];
  return [
    { name: `${name}.csv`, body: () => tableCsv(table) },
    { name: `${name}.json`, body: () => json(table.rows) },
    { name: `${name}.xlsx`, body: () => workbook(edition, sheets) },
    { name: `${name}.parquet`, body: () => parquet(table) },
    { name: `${name}.csv-metadata.json`, body: () => json(csvwTable(edition, table)) },
  ];
}

async function archive(edition: Edition, files: readonly DataFile[]): Promise<Body> {
  const { dataset } = edition;
  const readme = readmeText(
    edition,
    publishedTables(edition),
    codeLists(edition.words, dataset.framework),
  );
  const bodies = await Promise.all(
    files.map(async ({ name, body }) => [name, await body()] as const),
  );
  const entries: Entries = {
    'README.md': readme,
    'LICENSE.txt': licenceText(edition),
    ...Object.fromEntries(bodies),
  };
  return zip(entries, dataset.releases[0]?.date ?? null);
}
