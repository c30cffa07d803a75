import { existsSync, globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { dataPackage } from '../../formats/catalog/datapackage.ts';
import { codeLists } from '../../formats/data/codes.ts';
import { recordedTables } from '../../formats/data/tables.ts';
import { digestOf } from '../../formats/table/digest.ts';
import { json, jsonList } from '../../formats/table/json.ts';
import { DATA_PACKAGE } from '../../formats/table/media.ts';
import type { Body } from '../../formats/table/published-file.ts';
import { tableCsvBytes } from '../../formats/table/table.ts';
import { embedCharts } from '../../views/embed/chart.ts';
import { siteAddresses } from '../addresses/live.ts';
import { contentFolder, readContent } from '../content.ts';
import { hideDrafts } from '../drafts.ts';
import { readEditions } from '../editions.ts';
import { sitePlace } from '../place.ts';
import { stop } from '../refuse.ts';
import { buildSite } from '../site.ts';
import { writeHashes } from './hashes.ts';
import { frozenAddresses } from './promised.ts';
import { isRecorded, recordedFile, recordFolder } from './recorded.ts';

/** `again` records a version anew that has not been made public yet; `ifNew` does nothing where none is new. */
export type Recording = 'once' | 'again' | 'ifNew';

/**
 * Records the newest version of `changes.yaml` under `content/versions/`: the data files, the embedded charts and
 * the addresses of the site as it is built now.
 */
export async function recordVersion(recording: Recording): Promise<void> {
  const content = contentFolder();
  hideDrafts();
  restoreAll(content);
  const { editions, messages } = readAll(content);
  const version = editions[0].dataset.releases[0]?.version ?? null;
  const isKnown = version === null || isRecorded(content, version);
  if (isKnown && recording === 'ifNew') return;
  if (version === null) return fail(messages.noNewVersion());
  if (isKnown && recording === 'once') return fail(messages.recordedAlready(version));
  const folder = recordFolder(content, version);
  const aside = `${content}/versions/.${version}`;
  if (isKnown) renameSync(folder, aside);
  try {
    await buildSite();
    record(editions, content, version);
    await buildSite();
  } catch (error) {
    restore(folder, aside);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
  console.log(messages.recorded(version, folder));
}

/** The site in each of its languages, its own first. */
type Editions = readonly [own: Edition, ...others: Edition[]];

function readAll(content: string) {
  const reading = readEditions(readContent(content));
  return reading.ok ? reading : stop(reading.problems, reading.messages);
}

function restore(folder: string, aside: string): void {
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(aside)) renameSync(aside, folder);
}

/** A recording anew that was stopped left the version aside. */
function restoreAll(content: string): void {
  for (const aside of globSync('.[0-9]*', { cwd: `${content}/versions` }))
    restore(recordFolder(content, aside.slice(1)), `${content}/versions/${aside}`);
}

function record(editions: Editions, content: string, version: string): void {
  const charts = embedCharts(editions[0]);
  const folder = recordFolder(content, version);
  const { site } = sitePlace();
  mkdirSync(`${folder}/data`, { recursive: true });
  for (const [file, body] of recordedBodies(editions[0]))
    writeFileSync(recordedFile(content, version, file), body);
  writeFileSync(`${folder}/embeds.json`, json(charts));
  const frozen = frozenAddresses(editions, version, Object.keys(charts));
  const addresses = [...new Set([...siteAddresses(site).promised, ...frozen])].sort();
  writeFileSync(`${folder}/addresses.txt`, `${addresses.join('\n')}\n`);
  writeHashes(content, version);
}

/** The files of the tables that a version keeps, and what describes these and no others. */
function recordedBodies(edition: Edition): readonly (readonly [file: string, body: Body])[] {
  const tables = recordedTables(edition);
  const lists = codeLists(edition.words, edition.dataset.framework);
  const csvs = tables.map((table) => [`${table.name}.csv`, tableCsvBytes(table)] as const);
  const digests = new Map(csvs.map(([file, body]) => [file, digestOf(body)]));
  return [
    ...csvs,
    ...tables.map(({ name, rows }) => [`${name}.json`, jsonList(rows)] as const),
    [DATA_PACKAGE, json(dataPackage(edition, tables, lists, digests))],
  ];
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
