import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { json } from '../../formats/table/json.ts';
import { embedCharts } from '../../views/embed/chart.ts';
import { siteAddresses } from '../addresses/live.ts';
import { contentFolder, readContent } from '../content.ts';
import { hideDrafts } from '../drafts.ts';
import { readEditions } from '../editions.ts';
import { sitePlace } from '../place.ts';
import { stop } from '../refuse.ts';
import { buildSite } from '../site.ts';
import { writeHashes } from './hashes.ts';
import { isRecorded, RECORDED_FILES, recordedFile, recordFolder } from './recorded.ts';

/**
 * Records the newest version of `changes.yaml` under `content/versions/`: the data files, the embedded charts and
 * the addresses of the site as it is built now. `--again` records a version anew that has not been made public yet.
 */
export async function recordVersion(again: boolean): Promise<void> {
  const content = contentFolder();
  hideDrafts();
  const { edition, messages } = publishedContent(content);
  const version = edition.dataset.releases[0]?.version ?? fail(messages.noNewVersion());
  const folder = recordFolder(content, version);
  if (isRecorded(content, version)) {
    if (!again) fail(messages.recordedAlready(version));
    setAside(folder);
  }
  try {
    await buildSite();
    record(edition, content, version);
    await buildSite();
  } catch (error) {
    restore(folder);
    throw error;
  }
  rmSync(ASIDE, { recursive: true, force: true });
  console.log(messages.recorded(version, folder));
}

const ASIDE = '.build/recorded';

function publishedContent(content: string) {
  const reading = readEditions(readContent(content));
  const { messages } = reading;
  return reading.ok ? { edition: reading.own, messages } : stop(reading.problems, messages);
}

function setAside(folder: string): void {
  rmSync(ASIDE, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  renameSync(folder, ASIDE);
}

function restore(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(ASIDE)) renameSync(ASIDE, folder);
}

function record(edition: Edition, content: string, version: string): void {
  const { links } = edition;
  const charts = embedCharts(edition);
  const folder = recordFolder(content, version);
  const { site } = sitePlace();
  mkdirSync(`${folder}/data`, { recursive: true });
  for (const file of RECORDED_FILES)
    copyFileSync(`${site}/data/${file}`, recordedFile(content, version, file));
  writeFileSync(`${folder}/embeds.json`, json(charts));
  const frozen = [
    links.versionHref(version),
    ...RECORDED_FILES.map((file) => links.frozenFileHref(version, file)),
    ...Object.keys(charts).map((slug) => links.frozenEmbedHref(version, slug)),
  ].map(links.addressOf);
  const addresses = [...new Set([...siteAddresses(site).promised, ...frozen])].sort();
  writeFileSync(`${folder}/addresses.txt`, `${addresses.join('\n')}\n`);
  writeHashes(content, version);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
