import type { Edition } from '../../edition.ts';
import { readableName } from '../../views/data/readable.ts';
import { catalog } from '../catalog/catalog.ts';
import { csvwGroup, csvwTable } from '../catalog/csvw.ts';
import { dataPackage } from '../catalog/datapackage.ts';
import type { Digest } from '../table/digest.ts';
import { json, jsonList } from '../table/json.ts';
import { ARCHIVE, CATALOG, CSVW_GROUP, DATA_PACKAGE } from '../table/media.ts';
import { parquet } from '../table/parquet.ts';
import { readableCsv, tableCsvBytes } from '../table/table.ts';
import { joined, zip } from '../table/zip.ts';
import { codeLists } from './codes.ts';
import { offersOf, type Offer } from './offer.ts';
import { digested, packed, type DataFile, type DigestedFile, type PackedFile } from './packed.ts';
import { partFiles, tableParts } from './parts.ts';
import { licenceText, readmeText } from './readme.ts';
import { publishedTables } from './tables.ts';
import { workbook } from './workbook.ts';

/**
 * Every file of `/data/`: each table in each format that it is offered in (a workbook up to so many rows), their
 * descriptions, an archive of them all, the large ones in parts.
 */
export function dataFiles(edition: Edition, most?: number): readonly DataFile[] {
  const tables = publishedTables(edition);
  const offers = offersOf(tables, most);
  const described = describedFiles(edition, offers);
  const offered = [
    ...described,
    ...partFiles(edition, tableParts(edition, tables)).map(digested),
    ...tables.map((table) =>
      digested({
        name: readableName(`${table.name}.csv`, edition.words.language),
        body: () => readableCsv(table),
      }),
    ),
    digested({ name: ARCHIVE, body: () => archive(edition, described) }),
  ];
  const body = async () => json(catalog(edition, offers, await digestsOf(offered)));
  return [...offered, { name: CATALOG, body }];
}

/** The sizes and checksums of files by name. */
async function digestsOf(files: readonly DigestedFile[]): Promise<ReadonlyMap<string, Digest>> {
  const digests = new Map<string, Digest>();
  for (const { name, digest } of files) digests.set(name, await digest());
  return digests;
}

function describedFiles(edition: Edition, offers: readonly Offer[]): readonly PackedFile[] {
  const { dataset, words } = edition;
  const pack = (file: DataFile) => packed(file, dayOf(edition));
  const files = offers.flatMap((offer) => tableFiles(edition, offer)).map(pack);
  const csvFiles = files.filter(({ name }) => name.endsWith('.csv'));
  const tables = offers.map(({ table }) => table);
  const lists = codeLists(words, dataset.framework);
  const describe = async () => json(dataPackage(edition, tables, lists, await digestsOf(csvFiles)));
  return [
    ...files,
    pack({ name: DATA_PACKAGE, body: describe }),
    pack({ name: CSVW_GROUP, body: () => json(csvwGroup(edition, tables)) }),
  ];
}

function tableFiles(edition: Edition, { table, formats, sheets }: Offer): readonly DataFile[] {
  const bodies = {
    csv: () => tableCsvBytes(table),
    json: () => jsonList(table.rows),
    xlsx: () => workbook(edition, sheets),
    parquet: () => parquet(table),
  };
  return [
    ...formats.map((format) => ({ name: `${table.name}.${format}`, body: bodies[format] })),
    { name: `${table.name}.csv-metadata.json`, body: () => json(csvwTable(edition, table)) },
  ];
}

async function archive(edition: Edition, files: readonly PackedFile[]) {
  const { dataset, words } = edition;
  const lists = codeLists(words, dataset.framework);
  const texts = {
    'README.md': readmeText(edition, publishedTables(edition), lists),
    'LICENSE.txt': licenceText(edition),
  };
  const archives: Uint8Array[] = [zip(texts, dayOf(edition))];
  for (const file of files) archives.push(await file.archive());
  return joined(archives);
}

const dayOf = ({ dataset }: Edition): string | null => dataset.releases[0]?.date ?? null;
